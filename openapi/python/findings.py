#!/usr/bin/env python3
"""Three questions to the repository of findings, each answered as a table.

    python3 findings.py matrix theme=domestic-abuse
    python3 findings.py trend by=issue issue=C5
    python3 findings.py export stage=C "q=bruising baby"

What follows are filters, as /api/v1/findings has them; one that is given twice means either. The environment variable
SCR_KEY holds your key; without one you are the public. Needs Python 3.9 or newer and nothing else; where pandas is
installed, frame() makes a data frame of any answer:

    >>> import findings
    >>> findings.frame(findings.matrix(findings.Service(), theme="domestic-abuse"))

A count of "c" is kept back, so that nobody can be told by it. It is not nought: it stays "c" in rows. In a data frame it
is missing (NA), and column "keptBack" says so; ask sums for skipna=False, or they take it for nought.
"""

import argparse
import csv
import http.client
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = "http://localhost:8080"
KEPT_BACK = "c"


class Refused(Exception):
    """The service is away, or says no; the message says which, and why."""


class Service:
    def __init__(self, base=BASE, key=None):
        self.base = base.rstrip("/")
        self.key = key or os.environ.get("SCR_KEY")

    def ask(self, path, question):
        """The whole answer, as bytes."""
        address = f"{self.base}/api/v1{path}?{urllib.parse.urlencode(question, doseq=True)}"
        try:
            request = urllib.request.Request(address)
            if self.key:
                request.add_unredirected_header("Authorization", f"Bearer {self.key}")
            with urllib.request.urlopen(request, timeout=300) as answer:
                return answer.read()
        except urllib.error.HTTPError as refusal:
            raise Refused(problem(refusal)) from None
        except http.client.HTTPException as end:
            raise Refused(f"The answer broke off and is not whole: {end!r}") from None
        except (OSError, ValueError) as reason:
            raise Refused(f"The service does not answer at {self.base}: {getattr(reason, 'reason', reason)}") from None


def problem(refusal):
    """What a problem (RFC 9457) says to people."""
    try:
        said = json.load(refusal)
        return f"{said['title']}: {said['detail']}"
    except (ValueError, KeyError, TypeError):
        return f"The service answered {refusal.code} {refusal.reason}"


def matrix(service, **question):
    """How many findings there are at each stage of the care pathway, and between whom.

    A finding of several pairs counts once in each, so these do not add up to all findings.
    """
    answer = json.loads(service.ask("/analysis/matrix", {"rows": "stage", "columns": "pair", **question}))
    return [
        {
            "stage": stage["code"],
            "stageLabel": stage["label"],
            "pair": pair["code"],
            "pairLabel": pair["label"],
            "findings": count,
        }
        for stage, counts in zip(answer["rows"], answer["cells"])
        for pair, count in zip(answer["columns"], counts)
    ]


def trend(service, **question):
    """How many findings each code has in each period, beside the number of reviews that were read of it."""
    answer = json.loads(service.ask("/analysis/trend", question))
    return [
        {
            "period": period["period"],
            "code": series["code"],
            "label": series["label"],
            "codebookVersion": series["codebookVersion"],
            "findings": count,
            "reviews": period["reviews"],
            "perReview": share,
        }
        for series in answer["series"]
        for period, count, share in zip(answer["periods"], series["counts"], series["perReview"])
    ]


def export(service, **question):
    """All findings that a question finds, with their codes as lists.

    They are the rows that you may see. Before you pass on what you count in them: figures of few findings may tell of
    somebody; those of the service (matrix, trend) are made to be passed on.
    """
    lines = service.ask("/exports/findings", {"format": "jsonl", **question}).splitlines()
    return [
        {
            "id": row["id"],
            "review": row["review"]["title"],
            "localBody": row["review"]["localBody"],
            "year": row["review"]["year"],
            "documentKind": row["documentKind"],
            "kind": row["kind"],
            "stage": row["stage"],
            "pairs": row["pairs"],
            "issues": row["issues"],
            "reasons": row["reasons"],
            "themes": row["themes"],
            "polarity": row["polarity"],
            "title": row["title"],
            "text": row["text"],
            "page": row["evidence"][0]["page"],
        }
        for row in map(json.loads, lines)
    ]


def frame(rows):
    """Rows as a pandas data frame."""
    import pandas

    table = pandas.DataFrame(rows)
    if "findings" in table:
        table["keptBack"] = table["findings"] == KEPT_BACK
        table["findings"] = table["findings"].mask(table["keptBack"]).astype("Int64")
    return table


def write(rows):
    """As CSV, like the service's own."""
    if not rows:
        print("Nothing was found.", file=sys.stderr)
        return
    out = csv.DictWriter(sys.stdout, rows[0], lineterminator="\n")
    out.writeheader()
    out.writerows({name: cell(value) for name, value in row.items()} for row in rows)


def cell(value):
    """Lists are parted by semicolons; what a spreadsheet would carry out as a formula gets an apostrophe in front."""
    if isinstance(value, list):
        value = ";".join(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else value


def question(filters):
    asked = {}
    for parameter, equals, value in (one.partition("=") for one in filters):
        if not equals:
            raise Refused(f"{parameter}: a filter is written PARAMETER=VALUE, such as theme=domestic-abuse")
        asked.setdefault(parameter, []).append(value)
    return asked


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("answer", choices=["matrix", "trend", "export"])
    options.add_argument("filters", nargs="*", metavar="PARAMETER=VALUE")
    options.add_argument("--base", default=BASE, help="where the service is (default: %(default)s)")
    given = options.parse_intermixed_args()
    sys.stdout.reconfigure(encoding="utf-8")
    answers = {"matrix": matrix, "trend": trend, "export": export}
    try:
        write(answers[given.answer](Service(given.base), **question(given.filters)))
    except Refused as refusal:
        sys.exit(str(refusal))
    except BrokenPipeError:  # whoever reads has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
