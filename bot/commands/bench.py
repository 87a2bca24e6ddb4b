"""`bot bench …`: the product measured against its bars; a bar that is missed gives a non-zero exit."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.benchmarks.bookable_speed import Speed
    from bot.benchmarks.booking_kills import Kills
    from bot.benchmarks.booking_race import Race

POSTGRESQL = "postgresql+psycopg://postgres@127.0.0.1:5432/test"
BAR_MS = 20.0

bench = typer.Typer(help="Mesurer le produit ; sortie non nulle quand un seuil est manqué.", no_args_is_help=True)

Attempts = Annotated[int, typer.Option(min=0, help="Tentatives de réservation, sur chaque base.")]
Workers = Annotated[int, typer.Option(min=1, max=200, help="Personnes qui essaient en même temps.")]
KillsWanted = Annotated[int, typer.Option(min=0, help="Processus tués en pleine réservation (kill -9).")]
Rounds = Annotated[int, typer.Option(min=0, help="Confirmations tardives disputées à de nouveaux venus.")]
Seed = Annotated[int, typer.Option(help="Graine du hasard.")]


@bench.command()
def booking(
    attempts: Attempts = 10_000, workers: Workers = 40, kills: KillsWanted = 100, rounds: Rounds = 20, seed: Seed = 0
) -> None:
    """Rendez-vous pris à plusieurs et processus tués : aucun chevauchement, aucune place en trop, rien à moitié."""
    missed = False
    for name, url in _databases():
        print(f"\n{name}")
        missed |= _race(url, attempts, workers, seed)
        missed |= _late(url, rounds, seed)
        missed |= _kills(url, kills, seed)
    raise typer.Exit(int(missed))


@bench.command()
def times(rounds: Annotated[int, typer.Option(min=20, help="Mesures.")] = 200) -> None:
    """Heures libres sur quatre semaines, dix conseillers : le calcul seul, puis avec la lecture de la base."""
    from bot.benchmarks.bookable_speed import compute_speed, offer_speed

    slow = _print_speed("calcul seul", compute_speed(rounds))
    for name, url in _databases():
        slow |= _print_speed(f"lecture, calcul et choix, {name}", offer_speed(url, rounds))
    raise typer.Exit(int(slow))


@bench.callback()
def family() -> None:
    """Mesurer le produit."""


def _databases() -> Iterator[tuple[str, str]]:
    """Each database that answers, new and empty, thrown away afterwards."""
    from bot.database.scratch import scratch_postgresql, scratch_sqlite

    given = (os.environ.get("TEST_POSTGRESQL_URL"), os.environ.get("DATABASE_URL"), POSTGRESQL)
    server = next(url for url in given if url and url.startswith("postgresql"))
    with ExitStack() as stack:
        yield "SQLite", stack.enter_context(scratch_sqlite())
        url = stack.enter_context(scratch_postgresql(server))
        if url:
            yield "PostgreSQL", url
        else:
            print("\nPostgreSQL : aucun serveur ne répond, rien n'y a été mesuré.")


def _race(url: str, attempts: int, workers: int, seed: int) -> bool:
    from bot.benchmarks.booking_race import race
    from bot.benchmarks.booking_world import make_world

    world = make_world(url, people=max(attempts // 5, 2), counsellors=5, days=20)
    begun = perf_counter()
    result = race(world, attempts=attempts, workers=workers, seed=seed)
    print(f"  {attempts} tentatives, {workers} à la fois : {perf_counter() - begun:.0f} s")
    return _print_race(result)


def _print_race(result: "Race") -> bool:
    print("  issues : " + ", ".join(f"{name} {number}" for name, number in result.outcomes.most_common()))
    found = result.audit
    print(
        f"  rendez-vous debout {found.standing} ; chevauchements {found.overlaps} ; "
        f"une personne à deux endroits {found.in_two_places} ; doubles {found.doubles} ; "
        f"places en trop {found.oversold_seats} ; à moitié faits {found.half_made} ; orphelins {found.orphans}"
    )
    failures = ", ".join(f"{name} {number}" for name, number in result.failures.items()) or "aucun"
    print(f"  interblocages et autres échecs : {failures}")
    return bool(found.faults or result.failures)


def _late(url: str, rounds: int, seed: int) -> bool:
    from bot.benchmarks.booking_race import late_confirmations
    from bot.benchmarks.booking_world import make_world
    from bot.database.scratch import emptied

    emptied(url)
    winners = late_confirmations(make_world(url, people=60, counsellors=1, days=20), rounds=rounds, seed=seed)
    played = sum(winners.values()) - winners["not free"]
    print(
        f"  confirmations tardives : {played} manches, "
        f"gagnées par un nouveau venu {winners['new']}, en retard {winners['late']}"
    )
    return winners["new"] != played


def _kills(url: str, kills: int, seed: int) -> bool:
    from bot.benchmarks.booking_kills import kill_while_booking
    from bot.benchmarks.booking_world import make_world
    from bot.database.scratch import emptied

    emptied(url)
    return _print_kills(kill_while_booking(make_world(url, people=500, counsellors=3, days=20), kills=kills, seed=seed))


def _print_kills(result: "Kills") -> bool:
    found = result.worst
    print(
        f"  processus tués : {result.killed}, dont {result.mid_transaction} au milieu d'une écriture ; "
        f"à moitié faits {found.half_made} ; orphelins {found.orphans} ; autres fautes "
        f"{found.faults - found.half_made - found.orphans} ; base saine : {'oui' if result.sound else 'non'}"
    )
    return bool(found.faults) or not result.sound


def _print_speed(what: str, speed: "Speed") -> bool:
    print(f"{what} : médiane {speed.median:.1f} ms, p95 {speed.p95:.1f} ms, processeur {speed.processor:.1f} ms")
    return speed.p95 > BAR_MS
