"""Measures newsparse beside other extractors; see README.md in this folder."""
