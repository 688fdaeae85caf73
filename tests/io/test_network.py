"""Network drives, from the kernel's own list of mounts."""

from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.io.network import is_on_network

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /srv/commune nfs4 rw 0 0
//nas/part /mnt/le\\040partage cifs rw 0 0
/dev/sdb1 /srv/commune/local ext4 rw 0 0
odd
"""


@pytest.fixture
def mounts(tmp_path):
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/home/me/twinning", False),
        ("/srv/commune/jumelage_a_b", True),
        ("/srv/commune", True),
        ("/srv/commune2/x", False),
        ("/srv/commune/local/x", False),  # a disk of this computer within the network drive
        ("/mnt/le partage/x", True),
        ("\\\\nas\\part\\x", True),
    ],
)
def test_drives(mounts, path, answer):
    assert is_on_network(Path(path), mounts) is answer


def test_where_nothing_is_told(tmp_path):
    assert is_on_network(Path("/x"), tmp_path / "nothing") is False
