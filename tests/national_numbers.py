"""National numbers for tests: from a range that was never issued.

The day counter of a real number runs from 001 to 998. Tests use 000 and 999 only, with correct check
digits where a valid number is wanted, so no test number can belong to anybody.
"""


def check_digits(first_nine: str, *, born_from_2000: bool = False) -> str:
    """The two check digits for nine digits (a 2 goes in front for births from 2000 on)."""
    digits = int(("2" if born_from_2000 else "") + first_nine)
    return f"{97 - digits % 97:02d}"


def fictional(birth: str, counter: str = "999", *, born_from_2000: bool = False) -> str:
    """A number for a birth date written YYMMDD, with a counter that is never issued."""
    if counter not in {"000", "999"}:
        raise ValueError(counter)
    first_nine = birth + counter
    return first_nine + check_digits(first_nine, born_from_2000=born_from_2000)
