"""Ports of this machine: whether one is free, and which one to take."""

import random
import socket

from bot.launch.errors import LaunchError

LOOPBACK = "127.0.0.1"
# Below what the system gives to outgoing calls: a port kept free while Rasa loads is not taken by one of them.
QUIET_PORTS = range(18_000, 30_000)


def listen(port: int) -> socket.socket:
    """A socket that listens on loopback; LaunchError when someone else already does."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # Without it, a quick restart would wait for yesterday's connections to be forgotten.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise LaunchError(_why_not(port, error)) from error
    return listener


def check_free(port: int) -> None:
    """Raise before anything long is begun when the port cannot be had."""
    listen(port).close()


def free_port() -> int:
    """A port where nobody listens."""
    for port in random.sample(QUIET_PORTS, 200):
        try:
            check_free(port)
        except LaunchError:
            continue
        return port
    raise LaunchError("Aucun port libre n'a été trouvé sur cette machine pour Rasa.")


def port_of(listener: socket.socket) -> int:
    """The port on which a socket listens."""
    return int(listener.getsockname()[1])


def _why_not(port: int, error: Exception) -> str:
    if isinstance(error, PermissionError):
        return f"Le port {port} est réservé à l'administrateur : choisissez-en un autre avec --port."
    if isinstance(error, OverflowError):
        return f"{port} n'est pas un numéro de port : choisissez-en un entre 1024 et 65535 avec --port."
    return f"Le port {port} est déjà pris : arrêtez ce qui l'occupe, ou choisissez-en un autre avec --port."
