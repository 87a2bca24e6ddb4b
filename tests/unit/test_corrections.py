"""What a correction changes, what becomes of it when the files change, and what an editor may not type."""

from dataclasses import replace
from datetime import date

import pytest

from bot.facts.answer_files import FileAnswers
from bot.facts.loading import load_knowledge
from bot.mission_locale.corrections import BadWording, Change
from bot.mission_locale.differences import Kind, Piece, differences
from bot.mission_locale.measures import Source, Wording
from bot.mission_locale.roles import NotAllowed, Right, Role, may, require
from bot.services.typed_wording import read_typed, typed

KNOWLEDGE = load_knowledge()
FILES = FileAnswers(KNOWLEDGE)
TODAY = date(2026, 11, 30)
TOPIC = "ask_contact"
FILE = FILES.wording(TOPIC)


class TestChange:
    OURS = Change(FILE, replace(FILE, short="Appelle-nous."))

    def test_what_it_leaves_alone_follows_a_new_release(self) -> None:
        released = replace(FILE, simple="Viens nous voir.", verified_on=date(2027, 1, 4))

        assert replace(released, short="Appelle-nous.") == self.OURS.onto(released)
        assert () == self.OURS.conflicts(released)

    def test_a_new_release_of_the_same_field_is_a_conflict_and_the_correction_stays(self) -> None:
        released = replace(FILE, short="Écris-nous.")

        assert ("short",) == self.OURS.conflicts(released)
        assert "Appelle-nous." == self.OURS.onto(released).short

    def test_a_release_that_says_the_same_is_no_conflict(self) -> None:
        assert () == self.OURS.conflicts(replace(FILE, short="Appelle-nous."))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a b", "a b", [(Kind.SAME, "a b")]),
        (
            "12 mois au plus",
            "18 mois au plus",
            [(Kind.REMOVED, "12"), (Kind.ADDED, "18"), (Kind.SAME, " mois au plus")],
        ),
        ("viens", "viens demain", [(Kind.SAME, "viens"), (Kind.ADDED, " demain")]),
        (
            "Appelle le matin. Ou viens nous voir ici.",
            "Écris le soir. Ou viens nous voir ici.",
            [
                (Kind.REMOVED, "Appelle le matin."),
                (Kind.ADDED, "Écris le soir."),
                (Kind.SAME, " Ou viens nous voir ici."),
            ],
        ),
        ("", "neuf", [(Kind.ADDED, "neuf")]),
        ("vieux", "", [(Kind.REMOVED, "vieux")]),
        ("", "", []),
    ],
)
def test_a_difference_is_told_word_by_word(before: str, after: str, expected: list[tuple[Kind, str]]) -> None:
    assert [Piece(*each) for each in expected] == list(differences(before, after))


class TestRoles:
    @pytest.mark.parametrize(
        ("role", "right", "expected"),
        [
            (Role.COUNSELLOR, Right.REPORT_ANSWERS, True),
            (Role.COUNSELLOR, Right.CORRECT_ANSWERS, False),
            (Role.EDITOR, Right.REPORT_ANSWERS, True),
            (Role.EDITOR, Right.CORRECT_ANSWERS, True),
            (Role.MANAGER, Right.CORRECT_ANSWERS, True),
        ],
    )
    def test_each_role_gives_its_rights(self, role: Role, right: Right, expected: bool) -> None:
        assert may(role, right) is expected

    def test_what_no_role_gives_is_refused(self) -> None:
        with pytest.raises(NotAllowed):
            require(Role.MANAGER, "erase_everything")  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            require("owner", Right.CORRECT_ANSWERS)  # type: ignore[arg-type]

    def test_a_role_of_a_later_release_gives_the_least(self) -> None:
        assert Role.COUNSELLOR is Role.read("auditor")
        assert Role.EDITOR is Role.read("editor")


class TestTyping:
    @pytest.mark.parametrize("topic", FILES.topics)
    def test_what_an_editor_finds_and_leaves_is_what_the_file_says(self, topic: str) -> None:
        assert FILES.wording(topic) == read_typed(typed(FILES.wording(topic)))

    def test_browsers_line_ends_and_stray_spaces_change_nothing(self) -> None:
        fields = {name: f"  {text}\r\n" for name, text in typed(FILE).items()}
        fields["details"] = fields["details"].replace("\n", "\r\n")

        assert FILE == read_typed(fields)

    def test_signs_that_no_one_sees_are_dropped(self) -> None:
        fields = {**typed(FILE), "short": "Appelle\x00-nous\u202e."}

        assert "Appelle-nous." == read_typed(fields).short

    def test_sources_are_read_with_and_without_an_address(self) -> None:
        fields = {
            **typed(FILE),
            "sources": "Service-public | 2026-02 | https://www.service-public.gouv.fr\n\nAccueil | 2026",
        }

        assert (
            Source("Service-public", "https://www.service-public.gouv.fr", "2026-02"),
            Source("Accueil", None, "2026"),
        ) == read_typed(fields).sources

    @pytest.mark.parametrize(
        ("field", "text", "said"),
        [
            ("short", "", "vide"),
            ("short", " \r\n \x00", "vide"),
            ("title", "t" * 81, "81 caractères, plus de 80"),
            ("short", "mot " * 5_000, "plus de 1000"),
            ("details", "mot " * 5_000, "plus de 3000"),
            ("simple", "Lis <b>ceci</b>", "« <b> » ressemble à du code HTML"),
            ("details", "<script>alert(1)</script>", "code HTML"),
            ("short", "a &nbsp; b", "« &nbsp; » ressemble à du code HTML"),
            ("verified_on", "hier", "Cette date n'existe pas"),
            ("verified_on", "2026-02-30", "Cette date n'existe pas"),
            ("verified_on", "20261123", "Cette date n'existe pas"),
            ("sources", "Un site", "une source par ligne"),
            ("sources", "Un site | un jour", "une source par ligne"),
            ("sources", "Un site | 2026-13", "une source par ligne"),
            ("sources", "Un site | 2026 | http://exemple.fr", "une source par ligne"),
            ("sources", "Un site | 2026 | javascript:alert(1)", "une source par ligne"),
        ],
    )
    def test_what_cannot_be_kept_is_said_clearly(self, field: str, text: str, said: str) -> None:
        with pytest.raises(BadWording) as refused:
            read_typed({**typed(FILE), field: text})

        assert [field] == [remark.field for remark in refused.value.remarks]
        assert said in refused.value.remarks[0].message

    def test_a_heart_and_a_comparison_are_no_html(self) -> None:
        text = "Moins de 26 ans ? <3 Tu as 16 < 18 ans & un projet."

        assert text == read_typed({**typed(FILE), "short": text}).short


class TestChecks:
    def test_the_files_pass_their_own_checks(self) -> None:
        refused = {
            topic: [r for r in FILES.remarks(topic, FILES.wording(topic), TODAY) if r.refuses] for topic in FILES.topics
        }

        assert {topic: [] for topic in FILES.topics} == refused

    @pytest.mark.parametrize(
        ("field", "value", "refuses", "said"),
        [
            ("short", "mot " * 80, True, "plus de 300"),
            ("simple", "mot " * 80, True, "plus de 300"),
            ("short", "Appelle le {telefone}.", True, "« {telefone} » ne sera remplacé par rien"),
            ("short", "Appelle le {}.", True, "« {} » ne sera remplacé par rien"),
            ("short", "Appelle le {telephone:>999999999}.", True, "« {telephone} » ne sera remplacé par rien"),
            ("short", "Appelle le {telephone.__class__}.", True, "ne sera remplacé par rien"),
            ("details", ("Bien.", "Ouvert {"), True, "tout seul"),
            ("verified_on", date(2026, 12, 1), True, "une date à venir"),
            ("verified_on", date(2026, 1, 1), False, "il y a plus de 6 mois"),
            ("short", "Ce dispositif t'aide.", False, "jargon non expliqué : « dispositif »"),
            ("simple", "Va au CIO.", False, "sigle non expliqué : « CIO »"),
            ("details", ("mot " * 40 + ".",), False, "mots par phrase"),
        ],
    )
    def test_a_typed_text_passes_the_same_ones(self, field: str, value: object, refuses: bool, said: str) -> None:
        remarks = FILES.remarks(TOPIC, replace(FILE, **{field: value}), TODAY)

        assert any(each.field == field and each.refuses is refuses and said in each.message for each in remarks)

    def test_the_office_takes_the_place_of_its_words(self) -> None:
        measure = FILES.measure(TOPIC, replace(FILE, short="Appelle le {telephone}. {telephone_caution}"))

        assert measure.short.startswith(f"Appelle le {KNOWLEDGE.office.telephone}.")

    def test_a_value_that_no_release_gives_any_more_does_not_silence_the_answer(self) -> None:
        """A published text may ask for a value that a later release has dropped."""
        measure = FILES.measure(TOPIC, replace(FILE, short="Notre fax : {fax}", simple="Appelle-nous."))

        assert KNOWLEDGE.measures[TOPIC].short == measure.short
        assert "Appelle-nous." == measure.simple


def test_wordings_stand_beside_their_measures() -> None:
    assert set(KNOWLEDGE.measures) == set(KNOWLEDGE.wordings)
    assert all(isinstance(each, Wording) for each in KNOWLEDGE.wordings.values())
    assert "{telephone}" in FILE.short
