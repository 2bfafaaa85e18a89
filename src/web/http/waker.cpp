// SPDX-License-Identifier: EUPL-1.2
#include "web/http/waker.h"

#include <sys/socket.h>

#include <algorithm>

namespace maatlat::web {

namespace {

using Klokslag = std::chrono::steady_clock;

/// How soon room is made when all threads are taken.
constexpr std::chrono::milliseconds kDrukke{20};

}  // namespace

Waker::Waker(int draden) : draden_(static_cast<std::size_t>(draden)), draad_([this] { loop(); }) {}

Waker::~Waker() {
    {
        const std::lock_guard<std::mutex> beurt(slot_);
        klaar_ = true;
    }
    anders_.notify_all();
    draad_.join();
}

Waker::Plek::Plek(Waker& waker, int socket) : waker_(waker) {
    const std::lock_guard<std::mutex> beurt(waker_.slot_);
    const auto nu = Klokslag::now();
    verbinding_ = waker_.verbindingen_.insert(
        waker_.verbindingen_.end(), {socket, Fase::werk, nu, Klokslag::time_point::max()});
    if (waker_.gestopt_) sluit(*verbinding_);
    if (waker_.verbindingen_.size() >= waker_.draden_) waker_.wekVoor(nu + kDrukke);
}

Waker::Plek::~Plek() {
    const std::lock_guard<std::mutex> beurt(waker_.slot_);
    waker_.verbindingen_.erase(verbinding_);
    if (waker_.gestopt_) waker_.anders_.notify_all();
}

void Waker::Plek::begin(Fase fase, Grenzen::Tijd termijn) {
    const std::lock_guard<std::mutex> beurt(waker_.slot_);
    const auto nu = Klokslag::now();
    const bool nieuweKop = fase == Fase::stil || fase == Fase::kop;
    *verbinding_ = {verbinding_->socket, fase, nu,
                    fase == Fase::werk ? Klokslag::time_point::max() : nu + termijn};
    if (waker_.gestopt_ && nieuweKop) sluit(*verbinding_);
    waker_.wekVoor(verbinding_->uiterlijk);
}

/// Only when the loop would wake too late: most requests go by without waking it.
void Waker::wekVoor(Klokslag::time_point tijd) {
    if (tijd >= wektOm_) return;
    wektOm_ = tijd;
    anders_.notify_all();
}

std::size_t Waker::aantal() const {
    const std::lock_guard<std::mutex> beurt(slot_);
    return verbindingen_.size();
}

void Waker::zetWachtrij(std::function<int()> wachtrij) {
    const std::lock_guard<std::mutex> beurt(slot_);
    wachtrij_ = std::move(wachtrij);
}

void Waker::stop(Grenzen::Tijd termijn) {
    std::unique_lock<std::mutex> beurt(slot_);
    gestopt_ = true;
    for (Verbinding& een : verbindingen_)
        if (een.fase == Fase::stil || een.fase == Fase::kop) sluit(een);
    const auto leeg = [this] { return verbindingen_.empty(); };
    if (anders_.wait_for(beurt, termijn, leeg)) return;
    for (Verbinding& een : verbindingen_)
        sluit(een);
    anders_.wait(beurt, leeg);
}

void Waker::loop() {
    std::unique_lock<std::mutex> beurt(slot_);
    while (!klaar_) {
        sluitVerlopen();
        auto tot = Klokslag::time_point::max();
        for (const Verbinding& een : verbindingen_)
            tot = std::min(tot, een.uiterlijk);
        if (verbindingen_.size() >= draden_) {
            maakPlaats();
            tot = std::min(tot, Klokslag::now() + kDrukke);
        }
        wektOm_ = tot;
        if (tot == Klokslag::time_point::max())
            anders_.wait(beurt);
        else
            anders_.wait_until(beurt, tot);
    }
}

void Waker::sluitVerlopen() {
    const auto nu = Klokslag::now();
    for (Verbinding& een : verbindingen_)
        if (een.uiterlijk <= nu) sluit(een);
}

/// Closes as many as wait for a thread: the ones that keep us waiting longest, idle ones first.
void Waker::maakPlaats() {
    const auto eerder = [](const Verbinding& een, const Verbinding& ander) {
        return std::pair(een.fase, een.sinds) < std::pair(ander.fase, ander.sinds);
    };
    for (int nodig = wachtrij_ ? wachtrij_() : 0; nodig > 0; --nodig) {
        const auto langste = std::ranges::min_element(verbindingen_, eerder);
        if (langste == verbindingen_.end() || langste->fase == Fase::werk) return;
        sluit(*langste);
    }
}

/// The socket itself stays: its thread closes it, and only after it gave up its place here.
void Waker::sluit(Verbinding& verbinding) {
    ::shutdown(verbinding.socket, SHUT_RDWR);
    verbinding.fase = Fase::werk;
    verbinding.uiterlijk = Klokslag::time_point::max();
}

}  // namespace maatlat::web
