//! The key is not a public field.

use vh3_bigchange::Client;

fn main() {
    let client = Client::new("key").unwrap();
    println!("{:?}", client.inner.key);
}
