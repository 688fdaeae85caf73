"""What a band holds, told from names as the great providers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.bandnames import BandName, Clues, identify, without_variable


def of(description="", variable="", stem="", position=0, count=1, date=None):
    return identify(Clues(description, variable, stem, position, count, date))


STEMS = [
    # WorldClim 2.1 and 1.4, CHELSA 2.1 and 1.2: one file a month
    ("wc2.1_10m_tavg_01", "tas", 1),
    ("wc2.1_2.5m_prec_12", "pr", 12),
    ("wc2.1_30s_tmin_07", "tasmin", 7),
    ("tmean1", "tas", 1),
    ("prec12", "pr", 12),
    ("tmax_3", "tasmax", 3),
    ("CHELSA_tas_01_1981-2010_V.2.1", "tas", 1),
    ("CHELSA_pr_12_1981-2010_V.2.1", "pr", 12),
    ("CHELSA_gfdl-esm4_r1i1p1f1_w5e5_ssp585_tasmax_06_2041_2070_norm", "tasmax", 6),
    ("CHELSA_temp10_02_1979-2013_V1.2_land", "tas", 2),
    ("CHELSA_tmin10_11_1979-2013_V1.2_land", "tasmin", 11),
]


@pytest.mark.parametrize(("stem", "kind", "month"), STEMS, ids=[stem for stem, *_ in STEMS])
def test_one_file_a_month(stem, kind, month):
    found = of(stem=stem)
    assert (found.kind, found.month, found.year) == (kind, month, None)


YEARLY = [
    ("CHELSA_tas_01_1980_V.2.1", "tas", 1, 1980),
    ("wc2.1_2.5m_prec_2000-01", "pr", 1, 2000),
    ("wc2.1_cruts4.06_2.5m_tmax_1961-11", "tasmax", 11, 1961),
]


@pytest.mark.parametrize(("stem", "kind", "month", "year"), YEARLY, ids=[stem for stem, *_ in YEARLY])
def test_one_file_for_each_month_of_each_year(stem, kind, month, year):
    found = of(stem=stem)
    assert (found.kind, found.month, found.year) == (kind, month, year)


TWELVE = [
    # whose names hold numbers that are no months
    ("wc2.1_10m_tmin_ACCESS-CM2_ssp585_2041-2060", "tasmin"),
    ("tas_Amon_ACCESS-CM2_ssp245_r1i1p1f1_gn_204101-207012", "tas"),
    ("pr_EUR-11_CNRM-CERFACS-CNRM-CM5_rcp45_r1i1p1_CNRM-ALADIN63_v2_mon_2041-2070", "pr"),
    ("prtotAdjust_France_CNRM-CERFACS-CNRM-CM5_historical_r1i1p1_CNRM-ALADIN63_v2_MF-ADAMONT-SAFRAN", "pr"),
    ("tg_ens_mean_0.25deg_reg_v27.0e", "tas"),
    ("rr_ens_mean_0.1deg_reg_v27.0e", "pr"),
    ("cru_ts4.06.1981.1990.tmp.dat", "tas"),
    ("cru_ts4.06.1981.1990.pre.dat", "pr"),
]


@pytest.mark.parametrize(("stem", "kind"), TWELVE, ids=[stem for stem, _ in TWELVE])
def test_twelve_bands_are_the_months(stem, kind):
    found = [of(stem=stem, position=i, count=12) for i in range(12)]
    assert [(band.kind, band.month) for band in found] == [(kind, month) for month in range(1, 13)]


VARIABLES = [
    ("tasAdjust", "tas"),
    ("tasminAdjust", "tasmin"),
    ("prtotAdjust", "pr"),
    ("tg", "tas"),
    ("tx", "tasmax"),
    ("rr", "pr"),
    ("t2m", "tas"),
    ("tp", "pr"),
    ("NORTAV", "tas"),
    ("NORTNAV", "tasmin"),
    ("NORTXAV", "tasmax"),
    ("NORRR", "pr"),
]


@pytest.mark.parametrize(("variable", "kind"), VARIABLES, ids=[name for name, _ in VARIABLES])
def test_dates_of_a_netcdf_count_before_the_name_of_its_file(variable, kind):
    found = of(variable=variable, stem="x_r1i1p1f1_v2_03", position=4, count=360, date=(1985, 5))
    assert found == BandName(kind, f"{kind}_05", month=5, year=1985)


DESCRIPTIONS = [
    ("tas_djf", "tas", None, "djf", None),
    ("PR JJA", "pr", None, "jja", None),
    ("1982:pr_son", "pr", None, "son", 1982),
    ("1982:tas_07", "tas", 7, None, 1982),
    ("tasmin_11", "tasmin", 11, None, None),
    ("wc2.1_10m_tavg_04", "tas", 4, None, None),
    ("tas_janvier", "tas", 1, None, None),
    ("pr août", "pr", 8, None, None),
    ("Prec diciembre", "pr", 12, None, None),
    ("tas_2001-05", "tas", 5, None, 2001),
]


@pytest.mark.parametrize(("text", "kind", "month", "season", "year"), DESCRIPTIONS, ids=[d[0] for d in DESCRIPTIONS])
def test_descriptions(text, kind, month, season, year):
    found = of(text, stem="bio_pr_09", position=6, count=8)
    assert (found.kind, found.month, found.season, found.year) == (kind, month, season, year)


@pytest.mark.parametrize("text", ["Jul", "7", "07", "juillet", "month 7", "X2001.07.16", "2001-07"])
def test_a_description_may_be_the_month_alone(text):
    assert (of(text, stem="pr", position=0, count=12).kind, of(text, stem="pr", count=12).month) == ("pr", 7)


@pytest.mark.parametrize("text", ["", "Band 3", "band_03", "Layer_3", "lyr.3"])
def test_a_description_that_only_counts_says_nothing(text):
    assert of(text, stem="tas_V.2.1", position=2, count=12).month == 3


def test_the_nearest_clue_counts_first():
    assert of("pr_djf", variable="tas", stem="tasmin").kind == "pr"
    assert of("", variable="tas", stem="pr", position=0, count=12).kind == "tas"
    assert of("tas_march", stem="x_11", date=None, count=12, position=0).month == 3


INDICES = [
    ({"description": "bio1"}, "bio1"),
    ({"description": "wc2.1_10m_bio_12"}, "bio12"),
    ({"description": "bio01", "stem": "pr_tas_normals", "position": 0, "count": 12}, "bio1"),
    ({"stem": "wc2.1_10m_bio_19"}, "bio19"),
    ({"stem": "CHELSA_bio1_1981-2010_V.2.1"}, "bio1"),
    ({"stem": "CHELSA_bio12_2041-2070_gfdl-esm4_ssp585_V.2.1"}, "bio12"),
    ({"stem": "CHELSA_bio10_05"}, "bio5"),
    ({"stem": "wc2.1_10m_bioc_ACCESS-CM2_ssp245_2041-2060", "position": 4, "count": 19}, "bio5"),
    ({"variable": "txx", "stem": "a"}, "txx"),
    ({"variable": "rr1", "stem": "a"}, "rr1"),
    ({"variable": "tx30", "stem": "a", "count": 2, "position": 1}, "tx30_2"),
    ({"stem": "elevation"}, "elevation"),
    ({"stem": "dry_days", "position": 1, "count": 3}, "dry_days_2"),
    ({"description": "tas_yr", "stem": "a"}, "tas_yr"),
]


@pytest.mark.parametrize(("clues", "name"), INDICES, ids=[name for _, name in INDICES])
def test_ready_indices(clues, name):
    assert of(**clues) == BandName("other", name)


@pytest.mark.parametrize("stem", ["a", "pr_jja_03"])
def test_a_netcdf_of_a_variable_for_each_period(stem):
    assert of(variable="tas_djf", stem=stem) == BandName("tas", "tas_djf", season="djf")
    assert of(variable="pr_11", stem=stem) == BandName("pr", "pr_11", month=11)


def test_indices_of_each_year():
    assert of("1990:bio1", stem="a") == BandName("other", "bio1", year=1990)
    assert of("1990:gdd", stem="a", position=3, count=60) == BandName("other", "gdd", year=1990)
    dated = of(variable="txx", stem="a", position=3, count=30, date=(1990, 7))
    assert dated == BandName("other", "txx", year=1990)


def test_days_and_months_of_a_period():
    assert (of("pr_02").days, of("pr_02").months) == (28.25, 1)
    assert (of("pr_djf").days, of("pr_djf").months) == (90.25, 3)
    assert (of("gdd").days, of("gdd").months) == (365.25, 12)


@given(st.text(max_size=40), st.text(max_size=20), st.text(max_size=40), st.integers(0, 11))
def test_any_text_is_told_something(description, variable, stem, position):
    found = of(description, variable, stem, position, 12)
    assert found.name or not (description.strip() or variable or stem)
    assert found.month is None or 1 <= found.month <= 12


MODELS = [
    (("wc2.1_10m_tmin_ACCESS-CM2_ssp585_2041-2060", "wc2.1_10m_prec_ACCESS-CM2_ssp585_2041-2060"), "ACCESS-CM2"),
    (("tas_Amon_ACCESS-CM2_ssp245", "pr_Amon_ACCESS-CM2_ssp245"), "Amon_ACCESS-CM2_ssp245"),
    (
        ("CHELSA_gfdl-esm4_ssp585_tas_01_2041_2070", "CHELSA_gfdl-esm4_ssp585_pr_12_2041_2070"),
        "CHELSA_gfdl-esm4_ssp585_2041_2070",
    ),
]


@pytest.mark.parametrize(("stems", "model"), MODELS, ids=[model for _, model in MODELS])
def test_files_of_one_model_share_the_rest_of_their_names(stems, model):
    shared = {without_variable(stem) for stem in stems}
    assert len(shared) == 1
    assert model in shared.pop()
    assert without_variable("tas_A") != without_variable("tas_B")
    assert without_variable("model_01") == "model_01"
    assert without_variable("tas") == "tas"
