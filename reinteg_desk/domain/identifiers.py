"""Names for the strings that identify things, so that one kind is never passed for another."""

from typing import NewType

FeatureId = NewType("FeatureId", str)
"""Id of a feature of the instrument, e.g. ``lifting``; fixed for good."""

OccupationCode = NewType("OccupationCode", str)
"""Code of an occupation in a library: an ISCO-08 unit group (``7113``) or a user's own job."""

DossierId = NewType("DossierId", str)
"""Id of one person's file in the store (random, carries no personal data)."""

ConsultationId = NewType("ConsultationId", str)
"""Id of one consultation in the store (random, carries no personal data)."""

UserId = NewType("UserId", str)
"""Id of a user of a vault."""

ContactId = NewType("ContactId", str)
"""Id of an entry of the address book (random)."""

ConsentId = NewType("ConsentId", str)
"""Id of one consent (random)."""

AttachmentId = NewType("AttachmentId", str)
"""Id of a document or photo in the store (random, carries no personal data)."""
