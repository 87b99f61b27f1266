// The layout engine, in a worker of its own: it answers messages by itself once it is loaded.
import 'elkjs/lib/elk-worker.min.js'
