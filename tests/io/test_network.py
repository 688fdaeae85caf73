"""Network drives, from the kernel's own list of mounts."""

from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.io.network import is_on_network

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /srv/commune nfs4 rw 0 0
//nas/part /mnt/le\\040partage cifs rw 0 0
/dev/sdb1 /srv/commune/local ext4 rw 0 0
me@host: /srv/tab\\011ssh fuse.sshfs rw 0 0
portal /run/user/1000/doc fuse.portal rw 0 0
server:/x /srv/twice nfs rw 0 0
/dev/sdc1 /srv/twice ext4 rw 0 0
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
        ("/srv/tab\tssh/x", True),
        ("/run/user/1000/doc/x", False),  # of the kind fuse, but of this computer
        ("/srv/twice/x", False),  # the later of two mounts covers the earlier
        ("\\\\nas\\part\\x", True),
    ],
)
def test_drives(mounts, path, answer):
    assert is_on_network(Path(path), mounts) is answer


def test_where_nothing_is_told(tmp_path):
    assert is_on_network(Path("/x"), tmp_path / "nothing") is False


def test_a_link_is_followed(mounts, tmp_path):
    (tmp_path / "link").symlink_to("/srv/commune/jumelage_a_b")
    assert is_on_network(tmp_path / "link", mounts)


def test_the_whole_computer_on_a_network(tmp_path):
    (tmp_path / "mounts").write_text("server:/root / nfs rw 0 0\n", encoding="utf-8")
    assert is_on_network(Path("/home/me/twinning"), tmp_path / "mounts")
