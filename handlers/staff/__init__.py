"""The coordinator's desk, and what helpers set of their own work."""

from handlers.staff import (
    applicants,
    caseload,
    changing,
    clearances,
    desk,
    duty,
    exporting,
    family,
    invites,
    ladder,
    limits,
    mentoring,
    news,
    persons,
    phones,
    removing,
    rota,
    seconds,
    settings,
    waiting,
    web,
    work,
)

__all__ = ["HANDLERS", "HOME_PARTS"]

HOME_PARTS = (
    desk.home_part,
    seconds.home_part,
    duty.home_part,
    caseload.home_part,
    ladder.home_part,
    mentoring.home_part,
)

HANDLERS = (
    *(*desk.HANDLERS, *invites.HANDLERS, *work.HANDLERS, *limits.HANDLERS),
    *(
        *persons.HANDLERS,
        *applicants.HANDLERS,
        *duty.HANDLERS,
        *rota.HANDLERS,
        *clearances.HANDLERS,
        *ladder.HANDLERS,
        *mentoring.HANDLERS,
    ),
    *(
        *caseload.HANDLERS,
        *family.HANDLERS,
        *phones.HANDLERS,
        *waiting.HANDLERS,
        *removing.HANDLERS,
        *seconds.HANDLERS,
        *news.HANDLERS,
        *exporting.HANDLERS,
        *settings.HANDLERS,
        *changing.HANDLERS,
        *web.HANDLERS,
    ),
)
