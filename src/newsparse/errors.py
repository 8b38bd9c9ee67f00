"""What newsparse raises: one base class and a kind for each thing a caller can do about it."""


class NewsparseError(Exception):
    """Base of every error that newsparse raises on purpose; catch it to catch them all.

    >>> import newsparse
    >>> try:
    ...     newsparse.extract(b"%PDF-1.7")
    ... except newsparse.NewsparseError as error:
    ...     print(type(error).__name__)
    NotHTMLError
    """


class EmptyInputError(NewsparseError):
    """The input holds no characters besides white space: check that the download succeeded.

    >>> import newsparse
    >>> newsparse.extract(b"  ")
    Traceback (most recent call last):
    newsparse.errors.EmptyInputError: the page is empty: check that the download succeeded
    """


class NotHTMLError(NewsparseError):
    r"""The input is a PDF, an image, an archive or other binary data: pass it to a reader of that format.

    >>> import newsparse
    >>> newsparse.extract(b"PK\x03\x04" + bytes(100))
    Traceback (most recent call last):
    newsparse.errors.NotHTMLError: the input is a ZIP archive, not HTML: unpack it and pass the page inside
    """


class TooLargeError(NewsparseError):
    """The input is larger than `Limits.max_bytes`: raise the limit if the page is meant to be that large.

    >>> import newsparse
    >>> newsparse.extract("<p>far too long</p>", limits=newsparse.Limits(max_bytes=8))
    Traceback (most recent call last):
    newsparse.errors.TooLargeError: the page has 19 bytes, the limit is 8: pass limits=Limits(max_bytes=...) ...
    """


class InvalidArgumentError(NewsparseError, TypeError):
    """An argument is of a type that newsparse does not read: the message names the types that it does.

    >>> import newsparse
    >>> newsparse.extract(42)
    Traceback (most recent call last):
    newsparse.errors.InvalidArgumentError: html must be bytes, str, an lxml tree or a parsel Selector, not int
    """
