// Runs FerretDB, a server of MongoDB's protocol, on SQLite files: `ferretdb-for-tests 127.0.0.1:PORT FOLDER`.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	f, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: os.Args[1]},
		Handler:   "sqlite",
		// A killed process loses nothing by it, and no test cuts the power: most of a write's time was waiting for the disk.
		SQLiteURL: "file:" + os.Args[2] + "/?_pragma=synchronous(off)",
	})
	if err != nil {
		panic(err)
	}
	if err = f.Run(ctx); err != nil {
		panic(err)
	}
}
