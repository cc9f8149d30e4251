"""A loopback Discord in a process of its own: real HTTP, a real websocket, simcord's world behind them.

`client.Wire` drives it, `processes.Bot` starts a bot beside it. Only `world` imports simcord.
"""
