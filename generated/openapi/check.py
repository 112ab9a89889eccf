"""Calls the mock server through the client that openapi-python-client generated, and checks what comes back."""

import sys

from bigchange.api.contacts import contacts_list
from bigchange.api.jobs import jobs_cancel, jobs_create, jobs_edit, jobs_get, jobs_list
from bigchange.client import AuthenticatedClient
from bigchange.models.jobs_cancel_request import JobsCancelRequest
from bigchange.models.jobs_create_request import JobsCreateRequest
from bigchange.models.jobs_edit_request import JobsEditRequest
from bigchange.models.jobs_list_request import JobsListRequest
from bigchange.models.contacts_list_request import ContactsListRequest


def result(response):
    """Returns the result of a response, out of its envelopes."""
    assert response.status_code < 300, (response.status_code, response.content)
    found = response.parsed
    for envelope, key in (("InResponseResult", "response"), ("InResult", "result")):
        if type(found).__name__.endswith(envelope):
            found = getattr(found, key)
    return found


def main(url):
    client = AuthenticatedClient(url, token="any", prefix="", auth_header_name="X-API-Key")

    created = result(jobs_create.sync_detailed(client=client, body=JobsCreateRequest(type_id=42, contact_id=12345)))
    result(jobs_edit.sync_detailed(client=client, body=JobsEditRequest(job_id=created.id, description="Blocked toilet")))
    job = result(jobs_get.sync_detailed(client=client, job_id=created.id))
    assert job.description == "Blocked toilet", job
    result(jobs_cancel.sync_detailed(client=client, body=JobsCancelRequest(job_id=created.id)))
    job = result(jobs_get.sync_detailed(client=client, job_id=created.id))
    assert job.status == "cancelled", job

    begin, end = "2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z"
    body = JobsListRequest(created_at_from=begin, created_at_to=end, page_number=1, page_size=5)
    page = result(jobs_list.sync_detailed(client=client, body=body))
    assert len(page.items) == 5, page
    contacts = result(contacts_list.sync_detailed(client=client, body=ContactsListRequest(page_size=3)))
    assert len(contacts.items) == 3, contacts

    missing = jobs_get.sync_detailed(client=client, job_id=1)
    assert missing.status_code == 404 and missing.parsed.message, missing
    print("ok: created, changed, read, cancelled, listed; a missing job is a 404")


main(sys.argv[1])
