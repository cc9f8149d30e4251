"""An organisation that a server adds: never a person by name, always with a day on which somebody looks again."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.refusal import Refusal
from bot.domain.resource import Draft, draft

TODAY = date(2026, 3, 1)


def written(name: str = "Harbour campus service", **other: str) -> Draft:
    fields = {"address": "1 Quay Street", "hours": "Mon-Fri 9-17", "audience": "Students", "until": "2026-09-01"}
    return draft(name=name, today=TODAY, **{**fields, **other})


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Jane Miller", "dr jane miller", "Prof. Dr. Schmidt", "Professor Okafor", "Mr Jones", "Mrs. Jones",
        "Ms. Lee", "Practice of Dr. Miller", "Practice of Dr. X", "Praxis Dr. Müller", "Praxis Dr. med. Anna Müller",
        "Praxis Anna Müller", "Private Practice of Jane Doe", "Psychologische Praxis Dipl.-Psych. Eva Brandt",
        "The office of Dr Jane Miller", "Cabinet du Docteur Martin", "Cabinet de Mme Dubois",
        "Consulta de la Dra. García", "Studio Dott.ssa Rossi", "Gabinet dr Nowak", "Counsellor Jane Doe",
        "Counselor John Q. Smith", "Therapist Jane Doe", "Psychologist Amina Yusuf", "Psychotherapeutin Eva Brandt",
        "Jane Doe, LMFT", "Jane Doe LCSW", "Jane Doe, PhD", "Jane Doe, Psy.D.", "J. Doe, MBACP (Accred)",
        "Jane Doe, LPC, NCC", "Jane Doe, M.D.", "Jane Doe's private practice", "Talk to Ms. Lee", "Herr Weber",
        "Frau Dr. Weber", "Mme Dubois", "Dr.Miller", "DR. MILLER", "Counselling with Dr. Miller",
        "Jane Doe (psychotherapist)", "Jane Doe, counsellor", "Jane Doe - Licensed Therapist",
    ],
)  # fmt: skip
def test_a_person_is_refused_however_the_name_is_wrapped(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(name)
    assert refused.value.key == "refusal-resource-person"


@pytest.mark.parametrize(
    "name",
    [
        "St. Mary's Hospital", "Samaritans", "Dr. Martin Luther King Jr. Community Clinic",
        "Dr. Gertrude Barber Foundation", "Anna Freud Centre", "Maggie's", "MS Society", "National MS Society",
        "SR Hospital", "Dr-Christoph-Lüer-Schule", "Praxis für Psychotherapie", "Praxisgemeinschaft Mitte",
        "General Practice Mitte", "Park Road Practice", "Office of Student Affairs", "University Counselling Service",
        "Counselor Education Clinic", "Psychologist Association of Ontario", "Therapist Referral Service",
        "Doctors Without Borders", "Doctor on Call", "Out of Hours Doctor Service", "Frauennotruf Berlin",
        "Frau und Beruf e.V.", "Dublin Women's Clinic", "Young People's Counselling",
        "Crisis Center of Baltimore, MD", "Samaritans of Boston, MA", "Johns Hopkins Hospital",
        "Elizabeth Fry Society", "The Trevor Project", "Professor Tanaka Memorial Hospital",
        "Miscarriage Association", "Drop-in Centre", "Mrs Murphy's Hospice Trust", "Beyond Blue",
        "Prof. Dr. R. D. Kulkarni Public Library", "Psychotherapists in Training Clinic",
        "Counsellors of Ghana Association", "Mind (Hull and East Yorkshire)", "A & E, Royal Infirmary",
    ],
)  # fmt: skip
def test_an_organisation_passes_though_it_bears_a_name_or_a_trade(name: str) -> None:
    assert written(name).name == name


@pytest.mark.parametrize(
    "fields",
    [
        {"hours": "Tuesdays, ask for Dr. Miller"}, {"audience": "Patients of Dr Miller"},
        {"address": "Dr. Jane Miller, 5 High Street"},
    ],
)  # fmt: skip
def test_a_person_is_not_named_beside_the_organisation_either(fields: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refused:
        written(**fields)
    assert refused.value.key == "refusal-resource-person"


def test_a_street_is_no_doctor() -> None:
    assert written(address="12 Martin Luther King Dr. Springfield").address.endswith("Springfield")


@pytest.mark.parametrize("until", ["", "tomorrow", "2026-02-28", "2027-03-03", "2026-13-01", "2026-9-1"])
def test_a_day_is_asked_for_within_the_next_year(until: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(until=until)
    assert refused.value.key == "refusal-resource-date"
