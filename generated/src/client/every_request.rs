//! The methods of a builder that change every request: headers and hooks.

use reqwest::header::USER_AGENT;

use super::AGENT;
use super::builder::ClientBuilder;
use super::hooks::{AttemptEnd, AttemptStart};
use crate::call::header;
use crate::types::encode::Problem;

impl ClientBuilder {
    /// Sends a header with every request, in place of one of the same name that was set before.
    ///
    /// The headers that [`Call::with_header`](crate::Call::with_header) refuses are refused here too: [`build`](Self::build)
    /// then returns an error. A call that sets the same header replaces it.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::Client;
    ///
    /// let builder = Client::builder().api_key("an-api-key").base_url("http://localhost:8080");
    /// assert!(builder.clone().header("X-Team", "operations").build().is_ok());
    /// assert!(builder.header("Host", "elsewhere.example").build().is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match header::checked(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.settings.headers.insert(name, value);
            }
            Err(problem) => self.refuse(problem.at("header")),
        }
        self
    }

    /// Names your program in the header `User-Agent`, after the name of this crate.
    ///
    /// The usual form is a name and a version, such as `nightly-export/1.2`. To replace the whole header, use
    /// [`header`](Self::header).
    pub fn user_agent(mut self, product: impl AsRef<str>) -> Self {
        match header::checked(USER_AGENT.as_str(), &format!("{AGENT} {}", product.as_ref())) {
            Ok((name, value)) => {
                self.settings.headers.insert(name, value);
            }
            Err(problem) => self.refuse(problem.at("user_agent")),
        }
        self
    }

    /// Runs a hook before each attempt of every call, for example to add a header.
    ///
    /// Several hooks run in the order in which they were added. A hook runs on the task of the call, so it must neither
    /// block nor panic.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::Client;
    ///
    /// let client = Client::builder()
    ///     .api_key("an-api-key")
    ///     .base_url("http://localhost:8080")
    ///     .before_attempt(|attempt| attempt.header("X-Attempt", attempt.number().to_string()))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn before_attempt(mut self, hook: impl Fn(&mut AttemptStart) + Send + Sync + 'static) -> Self {
        self.settings.hooks.add_before(hook);
        self
    }

    /// Runs a hook after each attempt of every call, for example to count failures.
    ///
    /// Several hooks run in the order in which they were added. A hook runs on the task of the call, so it must neither
    /// block nor panic. It does not run for a call that is dropped while the client waits for the response.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::Client;
    ///
    /// let client = Client::builder()
    ///     .api_key("an-api-key")
    ///     .base_url("http://localhost:8080")
    ///     .after_attempt(|attempt| {
    ///         println!("{} {:?} {:?}", attempt.endpoint().name, attempt.status(), attempt.elapsed());
    ///     })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn after_attempt(mut self, hook: impl Fn(&AttemptEnd<'_>) + Send + Sync + 'static) -> Self {
        self.settings.hooks.add_after(hook);
        self
    }

    /// Keeps the first problem until the client is built.
    fn refuse(&mut self, problem: Problem) {
        self.problem.get_or_insert(problem);
    }
}
