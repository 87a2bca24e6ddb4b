"""The commands of `bot`, a file each: they read options, call, and print."""
