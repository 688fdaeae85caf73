"""Photos whose EXIF lies, copies that others can read, and copies that may be given away."""

import stat
import struct
from datetime import datetime

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge.photos import photo_facts, publishable_copy
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.photos import bring, keep, kind_of
from qgis.PyQt.QtGui import QColor, QImage

MOST = 2048


@pytest.mark.parametrize(("lat", "lon"), [(38.25, 5.5), (38.25, -5.5), (-33.5, 151.25), (-33.5, -70.25)])
def test_every_quarter_of_the_world(tmp_path, lat, lon):
    point = photo_facts(jpeg_made.photo(tmp_path / "a.jpg", lat, lon)).point
    assert (point.x(), point.y()) == pytest.approx((lon, lat))


@pytest.mark.parametrize(
    "degrees",
    [(38, 0, 15, 1, 0, 1), (0, 0, 0, 0, 0, 0), (38, 1, 15, 1, 0, 0), (2**32 - 1, 1, 0, 1, 0, 1), (181, 1, 0, 1, 0, 1)],
    ids=["by nought", "nought by nought", "seconds by nought", "beyond the sign", "off the globe"],
)
def test_fractions_that_are_no_position(tmp_path, monkeypatch, degrees):
    monkeypatch.setattr(jpeg_made, "_degrees", lambda _value: struct.pack("<6I", *degrees))
    facts = photo_facts(jpeg_made.photo(tmp_path / "a.jpg", 38.25, -5.5))
    assert facts.point is None
    assert "impossible" in str(facts.doubt)


@pytest.mark.parametrize("letter", [b"Q\0\0\0", b"E\0\0\0"])
def test_letters_that_are_no_side_of_the_world(tmp_path, monkeypatch, letter):
    directory, north = jpeg_made._directory, 0x0001
    monkeypatch.setattr(
        jpeg_made,
        "_directory",
        lambda entries, start: directory(
            [(*e[:3], letter) if e[0] == north and e[2] == len("N\0") else e for e in entries], start
        ),
    )
    assert photo_facts(jpeg_made.photo(tmp_path / "a.jpg", 38.25, -5.5)).point is None


@pytest.mark.parametrize("written", ["0000:00:00 00:00:00", "2026:13:45 99:99:99", "    :  :     :  :  "])
def test_times_that_are_none(tmp_path, written):
    class Clock(datetime):
        def strftime(self, _form):
            return written

    assert photo_facts(jpeg_made.photo(tmp_path / "a.jpg", taken=Clock(2026, 1, 1))).taken is None


def test_colleagues_can_read_what_was_copied(tmp_path):
    source = jpeg_made.photo(tmp_path / "a.jpg")
    plain = tmp_path / "plain"
    plain.touch()
    for path in (keep(source, tmp_path / "DCIM").path, bring(source, tmp_path / "DCIM" / "b.jpg")):
        assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_file_brought_never_replaces_another(tmp_path):
    source, there = jpeg_made.photo(tmp_path / "a.jpg"), tmp_path / "b.jpg"
    there.write_bytes(b"of somebody else")
    assert bring(source, there) == tmp_path / "b_2.jpg"
    assert there.read_bytes() == b"of somebody else"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "b.jpg", "b_2.jpg"]


@pytest.mark.parametrize("content", [b"", b"RIFF\x24\0\0\0WAVEfmt ", b"RIFF\x24\0\0\0AVI LIST", b"\0\0\0\x18ftypisom"])
def test_sounds_films_and_other_images_are_no_photos(tmp_path, content):
    (tmp_path / "x.jpg").write_bytes(content)
    with pytest.raises(JumelageError, match="is not a photo: JPEG, PNG and WebP"):
        kind_of(tmp_path / "x.jpg")


def test_a_copy_to_give_away_tells_nothing_but_its_picture(tmp_path):
    source = jpeg_made.photo(tmp_path / "a.jpg", 38.25, -5.5, orientation=6, taken=datetime(2026, 6, 15))  # noqa: DTZ001
    content = source.read_bytes()
    comment = b"Jeanne Martin, 06 00 00 00 00"
    source.write_bytes(content[:2] + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + content[2:])
    target = tmp_path / "out.jpg"
    publishable_copy(source, target)
    made = target.read_bytes()
    for told in (b"Exif", b"Jeanne", b"2026:06:15", b"\xff\xe1", b"\xff\xfe", b"ICC_PROFILE"):
        assert told not in made[: made.index(b"\xff\xda")], told
    assert photo_facts(target).point is None
    image = QImage(str(target))
    assert (image.width(), image.height()) == (40, 60)  # 6: the top is on the right
    assert image.pixelColor(38, 2).red() > 200
    assert source.read_bytes()[:4] == content[:2] + b"\xff\xfe"


@pytest.mark.parametrize(("size", "expected"), [((4096, 1000), (2048, 500)), ((300, 200), (300, 200))])
def test_a_copy_to_give_away_is_of_two_thousand_pixels_at_most(tmp_path, size, expected):
    publishable_copy(jpeg_made.photo(tmp_path / "a.jpg", size=size), tmp_path / "out.jpg")
    image = QImage(str(tmp_path / "out.jpg"))
    assert (image.width(), image.height()) == expected
    assert max(image.width(), image.height()) <= MOST


def test_what_is_seen_through_becomes_white(tmp_path):
    clear = QImage(20, 10, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    clear.setText("Author", "Jeanne Martin")
    assert clear.save(str(tmp_path / "a.png"))
    publishable_copy(tmp_path / "a.png", tmp_path / "out.jpg")
    assert QImage(str(tmp_path / "out.jpg")).pixelColor(5, 5).lightness() > 250
    assert b"Jeanne" not in (tmp_path / "out.jpg").read_bytes()


def test_a_damaged_photo_leaves_no_copy(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff" + b"\0" * 50)
    with pytest.raises(JumelageError, match=r"a\.jpg is damaged"):
        publishable_copy(tmp_path / "a.jpg", tmp_path / "out.jpg")
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]
