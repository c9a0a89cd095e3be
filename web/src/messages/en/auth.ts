export default {
  signIn: {
    title: "Welcome back",
    text: "Sign in to your studio.",
    submit: "Sign in",
    other: "New here? <link>Create an account</link>",
    forgot: "Forgotten?",
  },
  signUp: {
    title: "Make yourself at home",
    text:
      "{portraits, plural, one {# portrait credit} other {# portrait credits}} and {photos, plural, one {# photo credit} other {# photo credits}} to begin with, no card needed.",
    submit: "Create account",
    other: "Already have an account? <link>Sign in</link>",
    consent:
      "With an account you accept the <terms>terms</terms>. Your photos are only used to make your portraits, and you can delete everything at any time: <privacy>privacy</privacy>.",
  },
  forgotPassword: {
    title: "Forgot your password?",
    text: "Tell us your e-mail address and we send you a code to choose a new one.",
    submit: "Send me the code",
    back: "Back to <link>sign in</link>",
  },
  newPassword: {
    title: "Choose a new password",
    text: "From now on, you sign in with this one.",
    submit: "Save password",
    done: "Your new password is saved",
  },
  callback: {
    title: "Signing you in",
  },
  mailSent: {
    title: "Look in your inbox",
    confirm: "We sent a code to <b>{email}</b>. Enter it here, or open the link beside it.",
    reset:
      "If there is an account for <b>{email}</b>, a code to choose a new password is on its way. Enter it here, or open the link beside it.",
    again: "Nothing there? Look in the spam folder, or <button>send it again</button>.",
    resent: "Sent again",
    other: "Use another address",
  },
  code: {
    label: "Code from the e-mail",
    submit: "Go on",
    incomplete: "Enter all digits of the code.",
    wrong: "This code is wrong, expired or was already used. Take the one of the latest e-mail.",
    for: "For <b>{email}</b>.",
    again: "No code, or an old one? <link>Ask for a new one</link>.",
    signup: { title: "Confirm your address" },
    recovery: { title: "Choose a new password" },
    email_change: { title: "Confirm your address" },
  },
  halfConfirmed: {
    title: "One more code",
    text: "This address is confirmed. Now enter the code that we sent to the other one.",
  },
  linkFailed: {
    signIn: "Sign in. If your address still has to be confirmed, you can ask for a new link there.",
    newLink: "Ask for a new link",
  },
  email: "E-mail",
  password: "Password",
  newPasswordLabel: "New password",
  showPassword: "Show password",
  hidePassword: "Hide password",
  passwordHint: "At least {count, number} characters.",
  google: "Continue with Google",
  or: "or",
  insideApp: {
    title: "Google does not sign in inside other apps",
    text:
      "Open this page in your browser: here, or from the menu of the app. Or go on with your e-mail address.",
    open: "Open in the browser",
    copy: "Copy the link",
    copied: "Link copied",
  },
  required: {
    email: "Enter your e-mail address.",
    password: "Enter your password.",
  },
  invalidEmail: "This does not look like an e-mail address.",
  shortPassword: "Use at least {count, number} characters.",
  signedOut: {
    title: "You were signed out",
    text: "Sign in again and you are back where you were.",
  },
} as const;
