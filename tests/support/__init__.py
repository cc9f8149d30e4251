"""What journey tests stand on: a simulated server with people, and checks on all the bot sends."""
