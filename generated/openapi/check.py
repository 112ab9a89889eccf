"""Sends the documented requests through the client that openapi-python-client generated and through the Rust client, each to a
mock server of its own, and compares what the servers received and returned.

The requests are the examples of the document. `vh3` sends them for the Rust client: its --json takes a whole body.
"""

import datetime
import enum
import importlib
import inspect
import json
import os
import subprocess
import sys
import types
import typing
import uuid

from bigchange.client import AuthenticatedClient

PLAIN = (str, int, float, bool)


def operations(document):
    """Yields id, group, method and documented fields of each operation."""
    for path in document["paths"].values():
        for method, operation in path.items():
            fields = {}
            for parameter in operation.get("parameters", []):
                if "example" in parameter:
                    fields[parameter["name"]] = parameter["example"]
            if "requestBody" in operation:
                fields = operation["requestBody"]["content"]["application/json"].get("example", {})
            yield operation["operationId"], operation["tags"][0], method, fields


def converted(hint, value):
    """Returns the value as the type that the generated function takes."""
    for option in typing.get_args(hint) or [hint]:
        if isinstance(option, types.GenericAlias):
            return [converted(typing.get_args(option)[0], item) for item in value]
        if option in (uuid.UUID, datetime.date) or isinstance(option, enum.EnumMeta):
            return option.fromisoformat(value) if option is datetime.date else option(value)
        if option in PLAIN:
            return value
    return value


def arguments(function, method, fields):
    """Returns the arguments of a generated function."""
    hints = typing.get_type_hints(function)
    if method == "post":
        return {"body": hints["body"].from_dict(fields)}
    names = {name.replace("_", "").lower(): name for name in inspect.signature(function).parameters}
    found = {}
    for field, value in fields.items():
        name = names[field.lower()]
        found[name] = converted(hints[name], value)
    return found


def result(parsed):
    """Returns a parsed response as JSON."""
    if isinstance(parsed, list):
        return [result(item) for item in parsed]
    return parsed.to_dict() if hasattr(parsed, "to_dict") else parsed


def plain(value):
    """Returns JSON in a form that two clients and two moments share: times in UTC, and none of this run."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str) and "T" in value and value[:4].isdigit():
        try:
            time = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            return value
        is_recent = abs(datetime.datetime.now(datetime.timezone.utc) - time) < datetime.timedelta(hours=1)
        return "now" if is_recent else time.isoformat()
    return value


def through_python(document, url):
    """Sends all requests, and checks that the client loses nothing of a response."""
    client = AuthenticatedClient(url, token="any", prefix="", auth_header_name="X-API-Key")
    for operation, group, method, fields in operations(document):
        module = importlib.import_module(f"bigchange.api.{group}.{operation}")
        response = module.sync_detailed(client=client, **arguments(module.sync_detailed, method, fields))
        body = json.loads(response.content)
        assert plain(result(response.parsed)) == plain(body), (operation, response.parsed, body)


def through_rust(document, url, program):
    """Sends all requests with `vh3`."""
    environment = {**os.environ, "VH3_BASE_URL": url, "VH3_API_KEY": "any"}
    for operation, group, _, fields in operations(document):
        words = [group, operation.removeprefix(f"{group}_")]
        command = [program, *(word.replace("_", "-") for word in words), "--json", json.dumps(fields)]
        if "--yes" in subprocess.run([program, *command[1:3], "--help"], capture_output=True, text=True).stdout:
            command.append("--yes")
        done = subprocess.run(command, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert done.returncode in (0, 1), (command, done.stderr)


def exchanges(path):
    """Returns the requests and responses that a mock server recorded."""
    found = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            del entry["headers"]
            for part in ("body", "response"):
                entry[part] = plain(json.loads(entry[part] or "null"))
            found.append(entry)
    return found


def main(path, program, python_url, python_record, rust_url, rust_record):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    through_python(document, python_url)
    through_rust(document, rust_url, program)
    python, rust = exchanges(python_record), exchanges(rust_record)
    assert len(python) == len(rust) == len(list(operations(document))), (len(python), len(rust))
    for left, right in zip(python, rust):
        assert left == right, f"the clients differ:\n{left}\n{right}"
    done = sum(entry["status"] < 300 for entry in python)
    assert done > len(python) * 0.9, f"{done} of {len(python)} requests were accepted"
    print(f"ok: {len(python)} documented requests, the same from Python and Rust, with the same responses; {done} accepted")


main(*sys.argv[1:])
