"""Who speaks to whom, and how much: rows for a table, and a graph for networkx."""

from quoteattr.graphs.directed import to_networkx
from quoteattr.graphs.rows import NETWORK_COLUMNS, NetworkRow, network

__all__ = ["NETWORK_COLUMNS", "NetworkRow", "network", "to_networkx"]
