// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maatlat::web {

/// How many threads a pool must have room for when a server of Poco uses this many of it at a time.
///
/// A thread that is done with a visitor leaves the server a moment before it is free in its pool.
/// When the pool is no larger, Poco finds no thread for who comes in between, says nothing, and
/// lets them wait until another visitor leaves; nothing makes anybody leave. Threads beyond what
/// the server uses are made only when there is need, and stay under TasksMax of the service.
constexpr int poolgrootte(int draden) {
    constexpr int kOnderweg = 100;  // so many may be on their way back, on a busy computer too
    return draden + kOnderweg;
}

}  // namespace maatlat::web
