//! The key is not a field that could be read or printed.

use vh3_bigchange::Client;

fn main() {
    let client = Client::new("key").unwrap();
    println!("{:?}", client.inner.key);
}
