"""Measurements of the product against its bars: loads, races, processes killed half-way."""
