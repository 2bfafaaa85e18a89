// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/tekst.h"
#include "store/motor/sessie.h"

struct sqlite3_stmt;

namespace maatlat {

class Transactie;

/// One question to the database, and the only way to ask one; prepared once per connection:
///
///     Vraag vraag(sessie, "SELECT naam FROM organisatie WHERE nr > ?");
///     vraag.bind(7);
///     while (vraag.stap()) namen.push_back(vraag.tekst(0));
///
/// The same SQL must come back each time: values are bound, never written into it. Errors come as
/// Poco exceptions.
class Vraag {
  public:
    /// Only a question through a Transactie may change something: else std::logic_error.
    Vraag(Sessie& sessie, std::string_view sql);
    Vraag(Transactie& transactie, std::string_view sql);
    /// For the motor itself, outside both: settings, a copy of the whole.
    Vraag(Verbinding& verbinding, std::string_view sql);
    ~Vraag();
    Vraag(const Vraag&) = delete;
    Vraag& operator=(const Vraag&) = delete;

    /// A value for each parameter, in their order; nothing becomes NULL. The values are copied.
    template <class... Waarden>
    Vraag& bind(const Waarden&... waarden) {
        int plaats = 0;
        (zet(++plaats, waarden), ...);
        eisAantal(plaats);
        return *this;
    }

    /// Goes to the next row, the first time to the first one; false after the last.
    bool stap();

    /// Carries out a change; returns how many rows it changed.
    int voerUit();

    /// A column of the row, from 0. NULL gives 0 and an empty text.
    std::int64_t getal(int kolom) const;
    int klein(int kolom) const { return static_cast<int>(getal(kolom)); }
    std::string tekst(int kolom) const;
    /// The same for what stands in a toets: it may be stored again.
    Tekst opgeslagen(int kolom) const { return Tekst(tekst(kolom)); }
    bool isLeeg(int kolom) const;  ///< NULL

    /// For who compares whole rows: how many columns the row has, and one of them as bytes that are
    /// equal only when kind and value are equal. Added to what is there.
    int kolommen() const;
    void voegBytesToe(int kolom, std::string& aan) const;

  private:
    void zet(int plaats, std::int64_t waarde);
    void zet(int plaats, int waarde) { zet(plaats, static_cast<std::int64_t>(waarde)); }
    void zet(int plaats, bool waarde) { zet(plaats, static_cast<std::int64_t>(waarde)); }
    void zet(int plaats, std::string_view waarde);
    void zet(int plaats, const std::string& waarde) { zet(plaats, std::string_view(waarde)); }
    void zet(int plaats, const Tekst& waarde) { zet(plaats, waarde.str()); }
    void zet(int plaats, const char* waarde) { zet(plaats, std::string_view(waarde)); }
    void zetNull(int plaats);
    template <class Waarde>
    void zet(int plaats, const std::optional<Waarde>& waarde) {
        if (waarde)
            zet(plaats, *waarde);
        else
            zetNull(plaats);
    }
    void eisAantal(int aantal) const;
    void eis(int uitkomst) const;

    Verbinding& verbinding_;
    sqlite3_stmt* vraag_;
};

}  // namespace maatlat
