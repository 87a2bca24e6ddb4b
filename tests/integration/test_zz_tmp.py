import pytest
from tests.integration.test_console_stream import *
@pytest.mark.parametrize("n", range(12))
async def test_arr(desk, n):
    await TestStream().test_a_message_arrives_by_itself(desk)
@pytest.mark.parametrize("n", range(12))
async def test_lei(desk, n, monkeypatch):
    await TestStream().test_lists_are_sent_at_leisure_and_in_the_end(desk, monkeypatch)
