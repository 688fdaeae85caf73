"""Folders on other computers, by their form and by how they are mounted."""

import pytest
from jumelage_climatique.jumelage_plugin.io.network_paths import is_network_path

# as Linux writes them (man 5 proc): device, place, kind, options; a blank as \\040
MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
server:/home /srv/home nfs4 rw,vers=4.2 0 0
//server/share /srv/mairie\040commune cifs rw 0 0
/dev/sdb1 /srv/home/usb vfat rw 0 0
me@host: /srv/ssh fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdc1 /srv/twice ext4 rw 0 0
server:/x /srv/twice nfs rw 0 0
portal /run/user/1000/doc fuse.portal rw 0 0
broken
"""


@pytest.fixture
def mounts(tmp_path):
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/jeanne/jumelage", False),
        ("/srv/home/jeanne", True),
        ("/srv/home", True),
        ("/srv/homely", False),
        ("/srv/home/usb/x", False),
        ("/srv/mairie commune/x", True),
        ("/srv/ssh/x", True),
        ("/run/user/1000/gvfs/smb-share:server=x,share=y/z", True),
        ("/srv/twice/x", True),
        ("/run/user/1000/doc/x", False),
        ("//server/share/x", True),
        (r"\\server\share\x", True),
    ],
)
def test_where_a_folder_lies(mounts, path, expected):
    assert is_network_path(path, mounts) is expected


def test_a_link_is_followed(mounts, tmp_path):
    (tmp_path / "link").symlink_to("/srv/home/jeanne")
    assert is_network_path(tmp_path / "link", mounts)


def test_where_nothing_tells_of_disks(tmp_path):
    assert not is_network_path(tmp_path, tmp_path / "none")
