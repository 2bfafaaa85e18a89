// SPDX-License-Identifier: EUPL-1.2
// Numbers that belong to one person: of a phone, and the BSN.
#include <algorithm>
#include <optional>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// Groups of digits that may be one number, written with single signs or spaces between them.
class Cijfergroepen {
  public:
    Cijfergroepen(const Bewaakt& tekst, std::size_t eerste) : tekst_(tekst), laatste_(eerste) {
        cijfers_ = tekst.woorden[eerste].klein;
    }

    /// Takes in the next group, over what phone numbers have between theirs; false when there is
    /// none on the same line.
    bool verder() {
        std::size_t i = laatste_ + 1;
        for (int tekens = 0; tekens < 3; ++tekens, ++i) {
            const Woord* woord = tekst_.op(i);
            if (!woord || woord->ervoor == Woord::Ervoor::nieuweRegel) return false;
            if (woord->soort == Woord::Soort::cijfers) {
                cijfers_ += woord->klein;
                laatste_ = i;
                return true;
            }
            if (woord->soort == Woord::Soort::letters ||
                std::string_view("-./()–").find(woord->klein) == std::string_view::npos)
                return false;
        }
        return false;
    }

    const std::string& cijfers() const { return cijfers_; }
    std::size_t laatste() const { return laatste_; }

  private:
    const Bewaakt& tekst_;
    std::size_t laatste_;
    std::string cijfers_;
};

/// The last word of a number of so many digits, at the end of a group.
std::optional<std::size_t> metLengte(const Bewaakt& tekst, std::size_t i, std::size_t lengte) {
    Cijfergroepen groepen(tekst, i);
    while (groepen.cijfers().size() < lengte)
        if (!groepen.verder()) return std::nullopt;
    if (groepen.cijfers().size() != lengte) return std::nullopt;
    return groepen.laatste();
}

/// 06-12345678, 038 123 45 67, 0570123456: ten digits, of which the first group is a net number.
std::optional<std::size_t> binnenlands(const Bewaakt& tekst, std::size_t i) {
    const std::string& begin = tekst.woorden[i].klein;
    if (begin.size() < 2 || begin[0] != '0' || begin[1] == '0') return std::nullopt;
    const bool netnummer = begin == "06" || begin.size() == 3 || begin.size() == 4;
    if (!netnummer && begin.size() != 10) return std::nullopt;
    return metLengte(tekst, i, 10);
}

/// +31 6 12345678, 0031 (0)38 …, and numbers of other countries after a plus.
std::optional<std::size_t> buitenlands(const Bewaakt& tekst, std::size_t i, bool naPlus) {
    const std::string& begin = tekst.woorden[i].klein;
    const bool nullen = begin.starts_with("00");
    if (!naPlus && !nullen) return std::nullopt;
    const std::size_t voor = naPlus ? 0 : 2;
    if (begin.compare(voor, 2, "31") == 0) {
        if (const auto met = metLengte(tekst, i, voor + 12)) {  // +31 (0)6 …: a nought too many
            Cijfergroepen groepen(tekst, i);
            while (groepen.cijfers().size() < voor + 3 && groepen.verder()) {
            }
            if (groepen.cijfers()[voor + 2] == '0') return met;
        }
        return metLengte(tekst, i, voor + 11);
    }
    for (std::size_t lengte = 14; naPlus && lengte >= 9; --lengte)
        if (const auto laatste = metLengte(tekst, i, lengte)) return laatste;
    return std::nullopt;
}

bool slaagtElfproef(const std::string& cijfers) {
    const std::string negen = cijfers.size() == 8 ? "0" + cijfers : cijfers;
    int som = -(negen[8] - '0');
    for (int plaats = 0; plaats < 8; ++plaats)
        som += (9 - plaats) * (negen[static_cast<std::size_t>(plaats)] - '0');
    return som % 11 == 0 && negen.find_first_not_of('0') != std::string::npos;
}

/// 20091231 and 31122009 are eight digits too.
bool lijktDatum(const std::string& acht) {
    const auto deel = [&](std::size_t van, std::size_t n) {
        return std::stoi(acht.substr(van, n));
    };
    const auto kan = [](int dag, int maand, int jaar) {
        return dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12 && jaar >= 1900 && jaar <= 2099;
    };
    return kan(deel(6, 2), deel(4, 2), deel(0, 4)) || kan(deel(0, 2), deel(2, 2), deel(4, 4));
}

/// A BSN in groups with the same separator: 123 456 782, 1234.56.782.
std::optional<std::size_t> bsnInGroepen(const Bewaakt& tekst, std::size_t i, bool genoemd) {
    std::string cijfers = tekst.woorden[i].klein;
    const std::size_t kleinsteGroep = genoemd ? 1 : 2;
    if (cijfers.size() < kleinsteGroep) return std::nullopt;
    std::string scheiding;
    for (std::size_t vorige = i; cijfers.size() < 9;) {
        const Woord* woord = tekst.op(vorige + 1);
        std::size_t hier = vorige + 1;
        std::string tussen = " ";
        if (woord && (woord->is('.') || woord->is('-'))) {
            tussen = woord->klein;
            woord = tekst.op(++hier);
        }
        if (!woord || woord->soort != Woord::Soort::cijfers ||
            woord->ervoor == Woord::Ervoor::nieuweRegel || woord->klein.size() < kleinsteGroep)
            return std::nullopt;
        if (!scheiding.empty() && scheiding != tussen) return std::nullopt;
        scheiding = tussen;
        cijfers += woord->klein;
        vorige = hier;
        const bool heel = cijfers.size() == 9 || (genoemd && cijfers.size() == 8);
        if (heel && slaagtElfproef(cijfers)) return vorige;
    }
    return std::nullopt;
}

std::optional<std::size_t> bsn(const Bewaakt& tekst, std::size_t i) {
    const std::string& cijfers = tekst.woorden[i].klein;
    const bool genoemd =
        tekst.nabij(i, i + 1, {"bsn", "burgerservicenummer", "sofi", "sofinummer"}, 3, false);
    if (cijfers.size() == 8 || cijfers.size() == 9) {
        const bool datum = cijfers.size() == 8 && !genoemd && lijktDatum(cijfers);
        if (!datum && slaagtElfproef(cijfers)) return i;
        return std::nullopt;
    }
    return bsnInGroepen(tekst, i, genoemd);
}

}  // namespace

void zoekTelefoon(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.woorden.size(); ++i) {
        if (tekst.woorden[i].soort != Woord::Soort::cijfers) continue;
        const bool naPlus = i > 0 && tekst.woorden[i - 1].is('+') &&
                            tekst.woorden[i].ervoor == Woord::Ervoor::niets;
        auto laatste = buitenlands(tekst, i, naPlus);
        if (!laatste) laatste = binnenlands(tekst, i);
        if (!laatste) continue;
        vondsten.voegToe(Vondsten::Soort::telefoon, tekst.woorden[naPlus ? i - 1 : i].vanaf,
                         tekst.woorden[*laatste].eind());
        i = *laatste;
    }
}

void zoekBsn(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.woorden.size(); ++i) {
        if (tekst.woorden[i].soort != Woord::Soort::cijfers) continue;
        const auto laatste = bsn(tekst, i);
        if (!laatste) continue;
        vondsten.voegToe(Vondsten::Soort::bsn, tekst.woorden[i].vanaf,
                         tekst.woorden[*laatste].eind());
        i = *laatste;
    }
}

}  // namespace maatlat
