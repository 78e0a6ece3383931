stair-title = نص.
stair-deed = { $who }
