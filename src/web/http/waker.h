// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

#include "web/http/grenzen.h"

namespace maatlat::web {

/// Watches over the connections: closes one that takes too long, and, when every thread is taken,
/// the one that has done nothing for longest. A read or write that waits in that connection then
/// fails at once, whether it is encrypted or not. So no client can hold a thread for ever, however
/// slowly it sends or takes.
class Waker {
  public:
    /// What a connection waits for. In this order they are closed when room is needed; one whose
    /// request is being handled never is.
    enum class Fase : unsigned char { stil, kop, inhoud, antwoord, werk };

    /// `draden`: so many connections can be served at the same time.
    explicit Waker(int draden);
    ~Waker();
    Waker(const Waker&) = delete;
    Waker& operator=(const Waker&) = delete;

  private:
    struct Verbinding {
        int socket;
        Fase fase;
        std::chrono::steady_clock::time_point sinds;
        std::chrono::steady_clock::time_point uiterlijk;
    };

  public:
    /// A connection, from the moment that a thread serves it. Gone before its socket is closed.
    class Plek {
      public:
        Plek(Waker& waker, int socket);
        ~Plek();
        Plek(const Plek&) = delete;
        Plek& operator=(const Plek&) = delete;

        /// From now on it waits for this, at most so long. In `werk` no term counts.
        void begin(Fase fase, Grenzen::Tijd termijn = {});

      private:
        Waker& waker_;
        std::list<Verbinding>::iterator verbinding_;
    };

    std::size_t aantal() const;  ///< connections that are open

    /// How many connections wait for a thread; asked while all are taken.
    void zetWachtrij(std::function<int()> wachtrij);

    /// Closes what does not work on a request, and lets no connection begin another one; waits
    /// until all are gone, and after the term closes the rest too.
    void stop(Grenzen::Tijd termijn);

  private:
    void loop();
    void wekVoor(std::chrono::steady_clock::time_point tijd);
    void sluitVerlopen();
    void maakPlaats();
    static void sluit(Verbinding& verbinding);

    const std::size_t draden_;
    mutable std::mutex slot_;
    std::condition_variable anders_;
    std::list<Verbinding> verbindingen_;
    std::function<int()> wachtrij_;
    std::chrono::steady_clock::time_point wektOm_;  ///< when the loop looks again by itself
    bool gestopt_ = false;
    bool klaar_ = false;
    std::thread draad_;
};

}  // namespace maatlat::web
