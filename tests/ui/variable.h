// A variable of the environment for as long as a test needs it.
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <string>

namespace chapeau::test {

class Variable {
public:
    Variable(const char* name, const std::string& value) : m_name{name}, m_before{qgetenv(name)} { qputenv(name, value.c_str()); }
    ~Variable() { m_before.isNull() ? (void)qunsetenv(m_name) : (void)qputenv(m_name, m_before); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

} // namespace chapeau::test
