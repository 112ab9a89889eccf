#!/usr/bin/env bash
# Makes the certificates of the tests anew. They are for loopback servers of tests alone, and their keys are no secrets.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() {
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/$1.pem"
    openssl pkcs8 -topk8 -nocrypt -in "$work/$1.pem" -outform DER -out "$1.key"
}

cat >"$work/ca.cnf" <<'END'
[ca]
default_ca = tests
[tests]
database = $ENV::WORK/index
serial = $ENV::WORK/serial
new_certs_dir = $ENV::WORK
default_md = sha256
policy = any
[any]
commonName = supplied
END
export WORK=$work

# sign NAME EXTENSIONS BEGIN END OPTION...
sign() {
    printf '%b' "$2" >"$work/$1.ext"
    : >"$work/index"
    openssl req -new -key "$work/$1.pem" -subj "/CN=$1" -config /dev/null -out "$work/$1.csr"
    openssl ca -batch -config "$work/ca.cnf" -create_serial -notext -in "$work/$1.csr" -out "$work/$1.crt" \
        -extfile "$work/$1.ext" -startdate "$3" -enddate "$4" "${@:5}" 2>/dev/null
    openssl x509 -in "$work/$1.crt" -outform DER -out "$1.der"
}

# authority NAME
authority() {
    key "$1"
    rm "$1.key"
    sign "$1" 'basicConstraints=critical,CA:TRUE\n' 20000101000000Z 29991231235959Z -selfsign -keyfile "$work/$1.pem"
}

# server NAME AUTHORITY SUBJECT-ALTERNATIVE-NAME BEGIN END
server() {
    key "$1"
    sign "$1" "subjectAltName=$3\nbasicConstraints=critical,CA:FALSE\n" "$4" "$5" \
        -cert "$work/$2.crt" -keyfile "$work/$2.pem"
}

authority trusted
authority stranger
server good trusted IP:127.0.0.1 20000101000000Z 29991231235959Z
server expired trusted IP:127.0.0.1 20000101000000Z 20001231235959Z
server early trusted IP:127.0.0.1 29990101000000Z 29991231235959Z
server misnamed trusted DNS:other.example 20000101000000Z 29991231235959Z
server untrusted stranger IP:127.0.0.1 20000101000000Z 29991231235959Z
