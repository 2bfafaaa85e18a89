// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace maatlat {

/// The prepared statements of one connection, by their SQL. Preparing takes longer than most
/// questions take to answer, and the stores always ask in the same words.
class Vraagvoorraad {
  public:
    Vraagvoorraad() = default;
    ~Vraagvoorraad();
    Vraagvoorraad(const Vraagvoorraad&) = delete;
    Vraagvoorraad& operator=(const Vraagvoorraad&) = delete;

    /// A statement that nobody uses, for whoever asks to keep until `geefTerug`. Throws as Poco
    /// does when the SQL is wrong.
    sqlite3_stmt* neem(sqlite3* db, std::string_view sql);

    /// Takes it back, emptied of its rows and parameters.
    void geefTerug(sqlite3_stmt* vraag) noexcept;

  private:
    /// More than one of a kind only while a question is asked within itself.
    std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> vrij_;
};

}  // namespace maatlat
