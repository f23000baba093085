"""The services of the documentation, as written there, and asked like any other."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("fastapi")
httpx = pytest.importorskip("httpx")
pydantic = pytest.importorskip("pydantic")

import quoteattr  # noqa: E402
from quoteattr.export import COLUMNS  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages
DOCS = Path(__file__).parents[2] / "docs"
TEXT = "“We open at nine,” Dana Holm told Ivo Lund.\n“Why?” asked Lund."
MOST_LINES = 8


def code(page: str, name: str) -> str:
    """The example after a remark with this name on a page of the documentation."""
    (found,) = re.findall(rf"<!-- {name} -->\n```python\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)
    return str(found)


def run(*names: str, **known: Any) -> dict[str, Any]:
    """What some examples of the page define, run as a module of their own."""
    for name in names:
        exec(compile(code("services.md", name), name, "exec", dont_inherit=True), known)
    return known


@pytest.fixture(scope="module")
def app() -> Any:
    """The application of the page."""
    return run("app", "everything")["app"]


def ask(app: Any, method: str, path: str, **options: Any) -> Any:
    """The response of the application, without a server."""

    async def answer() -> Any:
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(method, path, **options)

    return asyncio.run(answer())


def test_a_service_is_short() -> None:
    """It has at most eight lines that are not empty."""
    lines = [line for line in code("services.md", "app").splitlines() if line.strip()]
    assert len(lines) <= MOST_LINES


@pytest.mark.parametrize("text", ["", "It rained.", TEXT, "Zoë: «Ça va», said “Ida”…\u2028\x00😀"])
def test_the_service_answers_with_rows(app: Any, text: str) -> None:
    """The same as the library, whatever the text."""
    response = ask(app, "POST", "/quotes", json={"text": text})
    assert response.status_code == 200
    assert response.json() == quoteattr.to_rows(quoteattr.explain(text))


JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"text": 3}', b"{", b'{"text": "\xff"}'])
def test_a_wrong_request_is_refused(app: Any, body: bytes) -> None:
    """It is no error of the server."""
    assert ask(app, "POST", "/quotes", content=body, headers=JSON).status_code in {400, 422}


def test_half_a_surrogate_pair_is_replaced_as_the_page_says() -> None:
    """As it is, FastAPI can't write it in an answer; the advice helps and keeps the offsets."""
    advice = '    text = text.encode(errors="replace").decode()\n'
    assert advice.strip() in (DOCS / "services.md").read_text(encoding="utf-8")
    text = "“It \ud83d is,” said Ann."
    app = run("app")["app"]
    body = json.dumps({"text": text})
    assert ask(app, "POST", "/quotes", content=body, headers=JSON).status_code == 500
    head, colon, end = code("services.md", "app").partition("-> list[quoteattr.Row]:\n")
    advised: dict[str, Any] = {}
    exec(compile(head + colon + advice + end, "advised", "exec", dont_inherit=True), advised)
    (row,) = ask(advised["app"], "POST", "/quotes", content=body, headers=JSON).json()
    (quote,) = quoteattr.extract(text)
    assert (row["start"], row["end"], row["text"]) == (quote.start, quote.end, "It ? is,")


def test_the_service_is_documented(app: Any) -> None:
    """OpenAPI lists every column with its type and description."""
    openapi = ask(app, "GET", "/openapi.json").json()
    response = openapi["paths"]["/quotes"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert response["items"] == {"$ref": "#/components/schemas/Row"}
    row = openapi["components"]["schemas"]["Row"]
    assert list(row["properties"]) == row["required"] == [column.name for column in COLUMNS]
    kinds = {str: "string", int: "integer", float: "number"}
    for column in COLUMNS:
        found = row["properties"][column.name]
        assert found["description"] == column.about
        given = [found["type"]] if "type" in found else [one["type"] for one in found["anyOf"]]
        assert given[0] == kinds[column.type]
        assert ("null" in given) == column.optional


def test_a_client_gets_the_same_explanation(app: Any) -> None:
    """As in the examples: the dictionary as it is, and the values read from it."""
    response = ask(app, "POST", "/explanation", json={"text": TEXT})
    assert response.json() == quoteattr.to_dict(quoteattr.explain(TEXT))
    assert run("client", response=response, quoteattr=quoteattr)["why"] == quoteattr.explain(TEXT)


def test_rows_in_a_model() -> None:
    """Pydantic keeps rows as they are, and refuses wrong ones."""
    article = run("pydantic", quoteattr=quoteattr)["Article"]
    rows = quoteattr.to_rows({3: quoteattr.explain(TEXT)})
    made = article(title="Harbour", quotations=rows)
    assert made.quotations == rows
    assert article.model_validate_json(made.model_dump_json()) == made
    with pytest.raises(pydantic.ValidationError, match="start"):
        article(title="Harbour", quotations=[{**rows[0], "start": "first"}])
