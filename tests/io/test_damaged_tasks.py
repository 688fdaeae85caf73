"""Task files that people or programs have spoilt: one sentence, whatever stands in them."""

import json

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.task_template import read_tasks


@pytest.mark.parametrize(
    "values",
    [
        {"duration_days": float("inf")},
        {"duration_days": float("nan")},
        {"duration_days": 10**30},
        {"offset_days": float("-inf")},
        {"offset_days": 10**9},
        {"offset_months": float("inf")},
        {"offset_months": -(10**6)},
        {"depends_on": [{}]},
        {"depends_on": [["travel"]]},
        {"phase": {}},
        {"code": []},
    ],
)
def test_a_hostile_value_is_refused_in_one_sentence(package_root, tmp_path, values):
    kit = package_root / "jumelage_plugin" / "resources" / "kit" / "tasks.json"
    content = json.loads(kit.read_text(encoding="utf-8"))
    content["tasks"][0].update(values)
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(JumelageError) as told:
        read_tasks(path)
    assert "\n" not in str(told.value)


def test_lists_within_lists_without_end_are_refused(tmp_path):
    path = tmp_path / "tasks.json"
    path.write_text('{"tasks": ' + "[" * 100_000, encoding="utf-8")
    with pytest.raises(JumelageError):
        read_tasks(path)
