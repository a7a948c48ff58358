module cfmessenger

go 1.18
