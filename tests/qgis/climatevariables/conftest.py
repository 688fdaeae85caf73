"""What the tests of the climate variables ask for."""

import pytest
from variables_made import Own


@pytest.fixture
def own(provider, tmp_path):
    return Own(tmp_path)
