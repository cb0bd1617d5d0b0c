// @ts-check
'use strict';

exports.start = () => {};
