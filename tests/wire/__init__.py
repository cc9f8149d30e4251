"""A loopback Discord in a process of its own: real HTTP, a real websocket, simcord's world behind them.

`client.Wire` drives it, `processes` starts bots beside it, `conftest` has the fixtures. The server: `server` puts
`gateway` (websocket), `rest` (HTTP, with `faults`) and `control` (the driver's verbs, `people`, `views`) around
one `world`, the only module that imports simcord; `corrections` holds what simcord allows and Discord does not.
"""
