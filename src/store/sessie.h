// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace Poco::Data {
class Session;
}

namespace maatlat {

/// A moment in the life of the database, to read from: all that is read through one Sessie belongs
/// together, whatever a writer does meanwhile. Lives inside Database::lees and Database::schrijf.
class Sessie {
  public:
    explicit Sessie(Poco::Data::Session& sql) : sql_(sql) {}

    Sessie(const Sessie&) = delete;
    Sessie& operator=(const Sessie&) = delete;

    /// For the stores only: SQL stands nowhere else.
    Poco::Data::Session& sql() const { return sql_; }

  private:
    Poco::Data::Session& sql_;
};

}  // namespace maatlat
