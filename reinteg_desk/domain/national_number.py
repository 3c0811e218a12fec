"""The Belgian national number (INSZ, NISS): its form and its check digits."""

from datetime import date

from stdnum.be import ssn
from stdnum.exceptions import ValidationError


def is_valid_national_number(number: str) -> bool:
    """Whether the form and the check digits hold, with or without punctuation.

    The check digits are 97 minus the remainder of the first nine digits by 97; for people born from
    2000 on a 2 is put before those nine. Numbers of the bis register (month raised by 20 or 40)
    pass as well.
    """
    try:
        ssn.validate(number)
    except ValidationError:
        return False
    return True


def compact_national_number(number: str) -> str:
    """The eleven digits, for comparing two ways of writing one number."""
    return str(ssn.compact(number))


def birth_date_in(number: str) -> date | None:
    """The birth date that a valid number says, None where it says none (bis numbers may not)."""
    return ssn.get_birth_date(number) if is_valid_national_number(number) else None


def punctuated_national_number(number: str) -> str:
    """A valid number as it stands on an identity card: ``86.04.11-000.72``."""
    return str(ssn.format(number))
