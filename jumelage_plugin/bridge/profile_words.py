"""A profile of likeness in words: its name, its weights, the parts of a place."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..core.criteria import Criterion
from ..core.profiles import PROFILES, Profile
from .wording import headed, listed, say, tr


def profile_name(name: str) -> str:
    """The name of a profile that ships in the planner's words; that of the planner's own as it is."""
    words = {
        "rural": tr("rural commune"),
        "mountain_village": tr("mountain village"),
        "farming_town": tr("farming town"),
        "coastal": tr("coastal commune"),
        "periurban": tr("commune at the edge of a city"),
    }
    return words.get(name, name)


def names_in_words() -> str:
    """What the names of the profiles that ship stand for."""
    return listed(headed(name, profile_name(name)) for name in PROFILES)


def weights_in_words(profile: Profile) -> str:
    """The criteria that count with their share of the whole, the heaviest first."""
    parts = sorted(zip(profile.criteria, profile.shares), key=lambda pair: -pair[1])
    return listed(
        tr("{criterion} {share:.0f} %", criterion=criterion_words(criterion), share=100 * share)
        for criterion, share in parts
    )


def part_cells(parts: Sequence[float]) -> tuple[str, ...]:
    """The likeness by each criterion, in %; a dash where it is unknown."""
    return tuple(tr("{value:.0f} %", value=100 * part) if math.isfinite(part) else "–" for part in parts)


def part_heads(profile: Profile) -> tuple[str, ...]:
    """The criteria that count, as the heads of columns."""
    return tuple(criterion_words(criterion) for criterion in profile.criteria)


def criterion_words(criterion: Criterion) -> str:
    """A criterion in the planner's words; their own indicators are called as they call them."""
    return say(criterion.label) if criterion.label is not None else criterion.name


def similarity_note(profile: Profile) -> str:
    """How likeness is measured, by which weights, and the score."""
    return tr(
        "Similarity, by the profile “{profile}”: {weights}. Population, density and area are compared as percentiles "
        "within the country, land cover as it is within 10 km, the train by the distance to the nearest station. What "
        "is unknown of a place counts as the mean likeness of all communes and lowers the confidence. Score: square "
        "root of closeness times similarity.",
        profile=profile_name(profile.name),
        weights=weights_in_words(profile),
    )


def help_on_profiles() -> str:
    """What the profiles weigh, for the help beside the dialog."""
    lines = [
        tr("{name}: {weights}.", name=profile_name(profile.name), weights=weights_in_words(profile))
        for profile in PROFILES.values()
    ]
    reasons = tr(
        "Likeness is weighed by a profile. In the rural one population counts double, for what a town hall can do "
        "depends on it before all else; density class and "
        "rural class half each, for they tell the same; land cover half, for it is coarse; the train a quarter, for it "
        "is a way to go there more than a trait of the place. Your own: change weights (CRITERIA), save them "
        "to a file (OUTPUT_PROFILE) and give that file again (PROFILE_FILE)."
    )
    return "\n".join([reasons, *lines])
