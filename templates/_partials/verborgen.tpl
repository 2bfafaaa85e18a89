{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<input type="hidden" name="{{NAAM}}" value="{{WAARDE:pre_escape}}">
