"""The Article in the forms that other programs read: Markdown, HTML, TEI."""
