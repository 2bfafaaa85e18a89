// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "naast_vloer.h"

namespace maatlat::bench {

/// The floor of a save: SQLite itself, which commits so many rows of 200 bytes through prepared
/// statements, durably.
class Opslagvloer {
  public:
    Opslagvloer(const std::string& pad, int rijen) : rijen_(static_cast<std::size_t>(rijen)) {
        eis(sqlite3_open(pad.c_str(), &db_));
        sqlite3_busy_timeout(db_, 10'000);
        voerUit("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        for (std::size_t i = 0; i < rijen_.size(); ++i) {
            const std::string tabel = "t" + std::to_string(i);
            voerUit("CREATE TABLE IF NOT EXISTS " + tabel +
                    " (nr INTEGER PRIMARY KEY, tekst TEXT)");
            eis(sqlite3_prepare_v2(db_, ("INSERT INTO " + tabel + " (tekst) VALUES (?)").c_str(),
                                   -1, &rijen_[i], nullptr));
        }
    }
    ~Opslagvloer() {
        for (sqlite3_stmt* een : rijen_)
            sqlite3_finalize(een);
        sqlite3_close(db_);
    }
    Opslagvloer(const Opslagvloer&) = delete;
    Opslagvloer& operator=(const Opslagvloer&) = delete;

    void bewaar() {
        voerUit("BEGIN IMMEDIATE");
        for (sqlite3_stmt* een : rijen_) {
            eis(sqlite3_bind_text(een, 1, tekst_.data(), static_cast<int>(tekst_.size()),
                                  SQLITE_STATIC));
            if (sqlite3_step(een) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db_));
            sqlite3_reset(een);
        }
        voerUit("COMMIT");
    }

  private:
    void eis(int uitkomst) {
        if (uitkomst != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db_));
    }
    void voerUit(const std::string& sql) {
        eis(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr));
    }
    sqlite3* db_ = nullptr;
    std::vector<sqlite3_stmt*> rijen_;
    std::string tekst_ = std::string(200, 'e');
};

inline double duur(const std::function<void()>& werk) {
    const double begin = wachttijd();
    werk();
    return wachttijd() - begin;
}

inline double midden(std::vector<double> tijden) {
    const auto halverwege = tijden.begin() + static_cast<std::ptrdiff_t>(tijden.size() / 2);
    std::nth_element(tijden.begin(), halverwege, tijden.end());
    return *halverwege;
}

}  // namespace maatlat::bench
