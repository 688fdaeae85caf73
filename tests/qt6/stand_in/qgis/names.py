"""Names of QGIS that stand for nothing: modules that import them load, and what would ask QGIS something fails."""

from __future__ import annotations


class Kind(type):
    """A class whose every attribute is there: enumerations may be named, and compared by name."""

    def __getattr__(cls, name: str) -> Kind:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Kind(f"{cls.__name__}.{name}", (), {})
        setattr(cls, name, made)
        return made

    def __call__(cls, *given: object, **named: object) -> object:
        # what is asked of QGIS as a module loads is answered by a name; what is made of a class of ours is made
        return cls if cls.__module__ == __name__ else super().__call__(*given, **named)

    def __or__(cls, other: object) -> Kind:  # flags are joined as a module loads
        return cls


def named(module: str):
    """Return the `__getattr__` of a module that has every name QGIS might give it."""

    def find(name: str) -> Kind:
        if name.startswith("__") or name[:3] not in ("Qgs", "Qgi", "NUL"):
            raise AttributeError(f"module {module} has no {name}")
        return Kind(name, (), {})

    return find
