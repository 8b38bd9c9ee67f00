"""`python -m newsparse`: the command line, for where the `newsparse` script is not on the path."""

from newsparse.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
