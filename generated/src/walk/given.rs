//! Lists of given items, for tests of code that reads lists.

use std::collections::VecDeque;
use std::future::ready;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Serialize;

use super::fetch::{Fetched, Pending, Source};
use super::items::Items;
use super::pager::Pager;
use crate::call::endpoint::{Effect, Endpoint, Method};
use crate::error::{Error, ErrorKind};
use crate::http::key::Key;
use crate::http::reply::Reply;
use crate::types::encode::Object;

/// The list that has the items.
const ENDPOINT: &Endpoint = &Endpoint {
    name: "testing.items",
    method: Method::Get,
    path: "",
    effect: Effect::Read,
    fields: &[],
    at_least_one: &[],
    needs: &[],
    settled_by: None,
    windows: &[],
};

/// Pages without a server. Behind the last one, every page is empty.
struct Given {
    pages: Mutex<VecDeque<Result<Vec<u8>, Error>>>,
    key: Key,
}

impl Source for Given {
    fn ask(&self, _: Object, time: Option<&'static str>) -> Pending {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        // An error stays: a page that fails in advance is requested again.
        if let Some(Err(error)) = pages.front() {
            return Box::pin(ready(Err(error.clone())));
        }
        let fetched = match pages.pop_front() {
            Some(page) => page.and_then(|json| read(json, time, &self.key)),
            None => Ok(Fetched::empty()),
        };
        Box::pin(ready(fetched))
    }

    fn key(&self) -> &Key {
        &self.key
    }
}

fn read(json: Vec<u8>, time: Option<&'static str>, key: &Key) -> Result<Fetched, Error> {
    let reply = Reply::new(StatusCode::OK, HeaderMap::new(), json);
    Fetched::read(reply, time).map_err(|bad| bad.report(ENDPOINT, key))
}

impl<T: Serialize> Items<T> {
    /// Returns a list of these items, which ends with an error if there is one.
    pub(crate) fn given(items: &[T], error: Option<Error>) -> Self {
        let page = serde_json::to_vec(items).map_err(|error| {
            let message = "an item of the test cannot be written as JSON; make it one that can";
            Error::new(ErrorKind::InvalidValue, message).because(error)
        });
        let mut pages = VecDeque::from([page]);
        pages.extend(error.map(Err));
        let given = Given { pages: Mutex::new(pages), key: Key::of_tests() };
        let mut pager = Pager::new(Box::new(given), ENDPOINT, Object::new(ENDPOINT.fields));
        // Each page is given once.
        pager.read_once();
        Self { pager, item: PhantomData }
    }
}
