// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>

namespace maatlat::test {

/// Reads the text form of Prometheus (0.0.4) as strictly as it is written down: each metric once,
/// with HELP, then TYPE, then its values together; names and labels of the allowed letters; a
/// counter that ends in _total and nothing else that does; a histogram with growing classes that
/// end in +Inf, as many as _count says. Throws std::runtime_error with the line that is not so.
class Meetlezer {
  public:
    explicit Meetlezer(const std::string& tekst) {
        if (!tekst.ends_with('\n')) throw std::runtime_error("the last line has no end");
        std::istringstream regels(tekst);
        for (std::string regel; std::getline(regels, regel);)
            lees(regel);
        sluit();
    }

    /// By name and labels as they stand there: maatlat_geweigerd_total{reden="vorm"}.
    double waarde(const std::string& wat) const { return waarden_.at(wat); }
    bool heeft(const std::string& wat) const { return waarden_.contains(wat); }
    const std::map<std::string, std::string>& soorten() const { return soorten_; }
    const std::map<std::string, double>& waarden() const { return waarden_; }

  private:
    [[noreturn]] static void fout(const std::string& regel, const std::string& wat) {
        throw std::runtime_error(wat + ": " + regel);
    }

    void lees(const std::string& regel) {
        static const std::regex kHelp(R"(# HELP ([a-z_][a-z0-9_]*) (\S.*\.))");
        static const std::regex kType(R"(# TYPE ([a-z_][a-z0-9_]*) (counter|gauge|histogram))");
        static const std::regex kWaarde(
            R"(([a-z_][a-z0-9_]*)(\{([a-z_]+="([^"\\]|\\["\\n])*"(,[a-z_]+="([^"\\]|\\["\\n])*")*)\})? )"
            R"((-?[0-9.]+(e[+-][0-9]+)?))");
        std::smatch deel;
        if (std::regex_match(regel, deel, kHelp)) {
            sluit();
            naam_ = deel[1];
            if (!betekenis_.insert(naam_).second) fout(regel, "a metric that was there");
        } else if (std::regex_match(regel, deel, kType)) {
            if (deel[1] != naam_ || soorten_.contains(naam_))
                fout(regel, "a TYPE without its HELP");
            soorten_[naam_] = deel[2];
            if ((deel[2] == "counter") != naam_.ends_with("_total"))
                fout(regel, "_total is for counters");
        } else if (std::regex_match(regel, deel, kWaarde)) {
            leesWaarde(regel, deel[1], deel[2], std::stod(deel[7]));
        } else {
            fout(regel, "no line of this form");
        }
    }

    void leesWaarde(const std::string& regel, const std::string& naam, const std::string& labels,
                    double getal) {
        if (!soorten_.contains(naam_)) fout(regel, "a value without TYPE");
        const bool histogram = soorten_.at(naam_) == "histogram";
        const std::string staart = naam.starts_with(naam_) ? naam.substr(naam_.size()) : "?";
        if (histogram ? staart != "_bucket" && staart != "_sum" && staart != "_count"
                      : !staart.empty())
            fout(regel, "a value of another metric");
        if (!waarden_.emplace(naam + labels, getal).second) fout(regel, "a value twice");
        if (soorten_.at(naam_) != "gauge" && getal < 0) fout(regel, "counts down");
        if (staart != "_bucket") return;
        if (getal < laatste_) fout(regel, "a class with less than the one below it");
        laatste_ = getal;
        oneindig_ = labels == "{le=\"+Inf\"}";
    }

    void sluit() {
        if (!naam_.empty() && soorten_[naam_] == "histogram" &&
            (!oneindig_ || waarden_.at(naam_ + "_count") != laatste_))
            fout(naam_, "a histogram that does not add up");
        laatste_ = 0;
        oneindig_ = false;
    }

    std::string naam_;
    double laatste_ = 0;
    bool oneindig_ = false;
    std::set<std::string> betekenis_;
    std::map<std::string, std::string> soorten_;
    std::map<std::string, double> waarden_;
};

}  // namespace maatlat::test
